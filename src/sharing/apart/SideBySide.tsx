import {
  agenda,
  type Comparison,
  compareAnswers,
  matterOf,
  matters,
  type Side,
} from '../../core/alliance/apart/compare-answers.ts'
import type { Content } from '../../core/templates/content.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { counted, formatList } from '../../core/words/format.ts'
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
  const everyone = sides.map(({ by }) => by)
  const row = (comparison: Comparison) => (
    <Compared
      key={`${comparison.question} ${comparison.about}`}
      {...{ content, comparison, names, everyone }}
    />
  )
  return (
    <>
      <Counts {...{ comparisons }} people={sides.length} />
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

/** How many questions there are of each matter; what there is none of is left out. */
function Counts({ comparisons, people }: { comparisons: readonly Comparison[]; people: number }) {
  const { words, language } = useWords()
  const { counts } = words.apart
  const found = matters.flatMap((matter) => {
    const count = comparisons.filter((comparison) => matterOf(comparison) === matter).length
    const sentence = matter === 'some' ? counts.some[people > 2 ? 'more' : 'two'] : counts[matter]
    return count === 0 ? [] : [counted(sentence, count, language)]
  })
  return found.length === 0 ? null : <p class="counts">{formatList(found, language)}.</p>
}

function PrintAgenda() {
  const { apart } = useWords().words
  return (
    <button type="button" class="second" onClick={() => print()}>
      {apart.print}
    </button>
  )
}
