import { isEnded } from '../core/clock/clock-run.ts'
import { fill } from '../core/words/messages.ts'
import type { Awake } from '../kit/use-awake.ts'
import { Controls } from './Controls.tsx'
import { Figures } from './Figures.tsx'
import { ScreenNote } from './ScreenNote.tsx'
import { StepsBar } from './StepsBar.tsx'
import { sayEnd, sayState } from './say-clock.ts'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'

interface Props {
  readonly clock: ShownClock
  readonly awake: Awake
}

/** What the room sees: the step, the time and the next step, as large as the screen allows. */
export function Wall({ clock, awake }: Props) {
  const speech = useClockSpeech()
  const { reading, sheet, held, now } = clock
  const step = sheet.steps[reading.at]
  return (
    <section class="clock-wall" data-phase={reading.phase} data-paused={reading.isPaused}>
      <StepsBar clock={clock} />
      <div class="wall-words">
        <p class="step-of">
          {step && fill(speech.words.wall.stepOf, { number: reading.at + 1, count: sheet.steps.length })}
        </p>
        <h1 class="step-name" dir="auto">
          {step?.title ?? speech.words.wall.ended}
        </h1>
      </div>
      {!isEnded(held.run) && <Figures reading={reading} />}
      <div class="wall-words">
        <p class="state">{sayState(reading, now, speech)}</p>
        <NextStep clock={clock} />
        <p class="wall-end">
          {sayEnd(reading, speech).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
      <Controls clock={clock} />
      <ScreenNote awake={awake} isKept={held.isKept} />
    </section>
  )
}

/** What comes after this step. */
export function NextStep({ clock }: Pick<Props, 'clock'>) {
  const { words, minutes } = useClockSpeech()
  const { reading, sheet, held } = clock
  const next = sheet.steps[reading.at + 1]
  if (isEnded(held.run)) return null
  if (next === undefined) return <p class="next-step">{words.wall.last}</p>
  const about = { title: next.title, minutes: minutes(held.run.lengths[reading.at + 1] ?? 0) }
  return (
    <p class="next-step" dir="auto">
      {fill(words.wall.nextMinutes, about)}
    </p>
  )
}
