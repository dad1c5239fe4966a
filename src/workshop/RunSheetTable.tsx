import { sheetHash } from '../core/clock/clock-address.ts'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { RunStep } from '../core/workshop/run-sheet.ts'
import { stepTimes, whenBegun } from '../core/workshop/step-times.ts'
import { type Workshop, workshopLimits } from '../core/workshop/workshop.ts'
import { NumberField } from './NumberField.tsx'
import type { Planned } from './planned.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly plan: Planned
  readonly change: Change
  readonly clock: string // its address
}

/** The steps with their minutes, which move along when one of them is changed, and what to say and do. */
export function RunSheetTable({ workshop, plan: { sheet, over }, change, clock }: Props) {
  const { words, language } = useWorkshopWords()
  const times = stepTimes(sheet.steps)
  const set = (id: string, minutes: number) =>
    change((before) => ({ ...before, stepMinutes: { ...before.stepMinutes, [id]: minutes } }))
  const timeAt = (from: number) => whenBegun(sheet.starts, from, words.pack.minute)
  return (
    <section class="run-sheet" aria-labelledby="run-sheet">
      <h2 id="run-sheet">{words.runSheet}</h2>
      {over > 0 && <p class="refusal">{counted(words.over, over, language)}</p>}
      <p class="with-clock">
        <a href={clock + sheetHash(sheet)}>{words.runWithClock}</a>
      </p>
      <ol role="list">
        {sheet.steps.map(({ id, title, minutes, ...told }, place) => (
          <li key={id}>
            <span class="from">{timeAt(times[place]?.from ?? 0)}</span>
            <ToldInStep {...{ title, ...told }} />
            <NumberField
              min={1}
              max={workshopLimits.minutes}
              value={minutes}
              label={fill(words.stepMinutes, { step: title })}
              onNumber={(count) => set(id, count)}
            />
          </li>
        ))}
      </ol>
      <AsPlanned {...{ workshop, change }} />
    </section>
  )
}

/** What to say, what to do, and what to do when something goes wrong. */
function ToldInStep({ title, say, do: acts, wrong }: Pick<RunStep, 'title' | 'say' | 'do' | 'wrong'>) {
  const { words } = useWorkshopWords()
  return (
    <div>
      <h3>{title}</h3>
      <details>
        <summary>{words.stepWords}</summary>
        {say.map((text) => (
          <blockquote key={text}>{text}</blockquote>
        ))}
        {acts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {wrong.map((text) => (
          <p key={text}>{fill(words.pack.ifWrong, { what: text })}</p>
        ))}
      </details>
    </div>
  )
}

/** The way back to the minutes of the plan, as soon as some are others. */
function AsPlanned({ workshop, change }: Pick<Props, 'workshop' | 'change'>) {
  const { words } = useWorkshopWords()
  if (Object.keys(workshop.stepMinutes).length === 0) return null
  return (
    <button type="button" class="quiet" onClick={() => change((before) => ({ ...before, stepMinutes: {} }))}>
      {words.asPlanned}
    </button>
  )
}
