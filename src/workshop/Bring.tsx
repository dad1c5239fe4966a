import { counted } from '../core/words/format.ts'
import { say } from '../core/words/say.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import type { Planned } from './planned.ts'
import { allSheets } from './ToPrint.tsx'
import { useWorkshopWords, type WorkshopContent } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly plan: Planned
  readonly content: WorkshopContent
}

/** What to bring along. */
export function Bring({ workshop, plan: { plan }, content }: Props) {
  const { words, language } = useWorkshopWords()
  const { cards, poster } = workshop.print
  const items = [
    counted(words.bringSheets, allSheets(workshop), language),
    ...[...content.plans.bring, ...plan.bring].map((item) => say(item, language)),
    ...(cards ? [words.bringScissors] : []),
    ...(poster ? [words.bringGlue] : []),
  ]
  return (
    <section class="bring" aria-labelledby="bring">
      <h2 id="bring">{words.bringTitle}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
