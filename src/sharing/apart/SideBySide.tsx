import {
  agenda,
  type Comparison,
  compareAnswers,
  type Side,
} from '../../core/alliance/apart/compare-answers.ts'
import type { Content } from '../../core/templates/content.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { Compared } from './Compared.tsx'
import { ShowOnWall } from './wall/ShowOnWall.tsx'

interface Props {
  readonly content: Content
  readonly names: ReturnType<typeof namesIn>
  readonly sides: readonly Side[] // of everybody who has answered
}

/** Everybody's answers beside each other: first what there is to talk about, then what all say. */
export function SideBySide({ content, names, sides }: Props) {
  const { words } = useWords()
  const { apart } = words
  const comparisons = compareAnswers(sides)
  const open = agenda(comparisons)
  const same = comparisons.filter(({ verdict }) => verdict === 'same')
  const different = open.filter(({ verdict }) => verdict === 'different').length
  const counts = { same: same.length, different, some: open.length - different }
  const everyone = sides.map(({ by }) => by)
  const row = (comparison: Comparison) => (
    <Compared
      key={`${comparison.question} ${comparison.about}`}
      {...{ content, comparison, names, everyone }}
    />
  )
  return (
    <>
      <p class="counts">{fill(forPeople(apart.counts, sides.length), counts)}</p>
      <div class="buttons no-print">
        {comparisons.length > 0 && <ShowOnWall {...{ content, names, everyone, open, same }} />}
        {open.length > 0 && <PrintAgenda />}
      </div>
      <section class="agenda" aria-labelledby="agenda">
        <h3 id="agenda">{apart.agenda}</h3>
        <p class="print-only">{names.listed(everyone)}</p>
        <p>{open.length === 0 ? apart.agendaEmpty : forPeople(apart.agendaWhy, sides.length)}</p>
        {open.map(row)}
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

function PrintAgenda() {
  const { apart } = useWords().words
  return (
    <button type="button" class="second" onClick={() => print()}>
      {apart.print}
    </button>
  )
}
