import { counted } from '../core/words/format.ts'
import { planFor, plannedLengths } from '../core/workshop/session-plans.ts'
import { packSides, purposes, seatings, type Workshop } from '../core/workshop/workshop.ts'
import { Radios } from './Radios.tsx'
import { Times } from './Times.tsx'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords, type WorkshopContent } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly content: WorkshopContent
  readonly change: Change
}

/** What for, how long, who with whom, and for which printer. */
export function Questions({ workshop, content, change }: Props) {
  const { words, language, say } = useWorkshopWords()
  return (
    <div class="questions">
      <Radios
        name="purpose"
        legend={words.purpose}
        options={purposes}
        value={workshop.purpose}
        label={(purpose) => say(planFor(content.plans, purpose).title)}
        onChoose={(purpose) => change((before) => ({ ...before, purpose, stepMinutes: {} }))}
      />
      <p class="hint">{say(planFor(content.plans, workshop.purpose).line)}</p>
      <Radios
        name="seating"
        legend={words.seating}
        options={seatings}
        value={workshop.seating}
        label={(seating) => words.seatings[seating]}
        onChoose={(seating) => change((before) => ({ ...before, seating, kept: [] }))}
      />
      <Radios
        name="minutes"
        legend={words.length}
        options={plannedLengths}
        value={plannedLengths.find((length) => Number(length) === workshop.minutes)}
        label={(length) => counted(words.minutes, Number(length), language)}
        onChoose={(length) => change((before) => ({ ...before, minutes: Number(length), stepMinutes: {} }))}
      />
      <Times {...{ workshop, change }} />
      <PrinterQuestions {...{ workshop, change }} />
    </div>
  )
}

/** On which paper, and on how many of its sides. */
function PrinterQuestions({ workshop: { print }, change }: Pick<Props, 'workshop' | 'change'>) {
  const { words } = useWorkshopWords()
  const printing = (more: Partial<Workshop['print']>) =>
    change((before) => ({ ...before, print: { ...before.print, ...more } }))
  return (
    <div class="one-of-pair">
      <Radios
        name="sheet"
        legend={words.sheet}
        options={['a4', 'letter']}
        value={print.sheet}
        label={(sheet) => words.sheets[sheet]}
        onChoose={(sheet) => printing({ sheet })}
      />
      <Radios
        name="sides"
        legend={words.sides}
        options={packSides}
        value={print.sides}
        label={(sides) => words.sidesOf[sides]}
        onChoose={(sides) => printing({ sides })}
      />
    </div>
  )
}
