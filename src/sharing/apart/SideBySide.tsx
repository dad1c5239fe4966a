import { agenda, compareAnswers, type Side } from '../../core/alliance/apart/compare-answers.ts'
import type { Content } from '../../core/templates/content.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { Compared } from './Compared.tsx'

interface Props {
  readonly content: Content
  readonly names: ReturnType<typeof namesIn>
  readonly one: Side
  readonly other: Side
}

/** Two people's answers beside each other: first what there is to talk about, then what both say. */
export function SideBySide({ content, names, one, other }: Props) {
  const { words } = useWords()
  const { apart } = words
  const comparisons = compareAnswers(one, other)
  const open = agenda(comparisons)
  const same = comparisons.filter(({ verdict }) => verdict === 'same')
  const isDifferent = open.filter(({ verdict }) => verdict === 'different')
  const counts = { same: same.length, different: isDifferent.length, one: open.length - isDifferent.length }
  const row = (comparison: (typeof comparisons)[number]) => (
    <Compared
      key={`${comparison.question} ${comparison.about}`}
      {...{ content, comparison, names }}
      by={[one.by, other.by]}
    />
  )
  return (
    <>
      <p class="counts">{fill(apart.counts, counts)}</p>
      <section class="agenda" aria-labelledby="agenda">
        <h3 id="agenda">{apart.agenda}</h3>
        <p class="print-only">{names.listed([one.by, other.by])}</p>
        <p>{open.length === 0 ? apart.agendaEmpty : apart.agendaWhy}</p>
        {open.map(row)}
        {open.length > 0 && (
          <p class="buttons no-print">
            <button type="button" class="second" onClick={() => print()}>
              {apart.print}
            </button>
          </p>
        )}
      </section>
      {same.length > 0 && (
        <section class="no-print" aria-labelledby="same">
          <h3 id="same">{apart.same}</h3>
          {same.map(row)}
        </section>
      )}
    </>
  )
}
