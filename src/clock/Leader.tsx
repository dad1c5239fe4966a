import { quoted } from '../core/workshop/quoted.ts'
import type { RunStep } from '../core/workshop/run-sheet.ts'
import type { Awake } from '../kit/use-awake.ts'
import { Controls } from './Controls.tsx'
import { Figures } from './Figures.tsx'
import { LeaderSteps } from './LeaderSteps.tsx'
import { ScreenNote } from './ScreenNote.tsx'
import { sayEnd, sayState } from './say-clock.ts'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'
import { NextStep } from './Wall.tsx'

interface Props {
  readonly clock: ShownClock
  readonly awake: Awake
}

/** What whoever leads sees: the time, what to say and do now, and all steps with their minutes. */
export function Leader({ clock, awake }: Props) {
  const speech = useClockSpeech()
  const { reading, sheet, held, now } = clock
  const step = sheet.steps[reading.at]
  return (
    <section class="clock-leader" data-phase={reading.phase} data-paused={reading.isPaused}>
      <div class="leader-head">
        {step && <Figures reading={reading} />}
        <div>
          <h1 dir="auto">{step?.title ?? speech.words.wall.ended}</h1>
          <p class="state">{sayState(reading, now, speech)}</p>
          <NextStep clock={clock} />
          <p class="wall-end">
            {sayEnd(reading, speech).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        </div>
      </div>
      <Controls clock={clock} />
      <ScreenNote awake={awake} isKept={held.isKept} />
      {step && <WordsNow step={step} />}
      <LeaderSteps clock={clock} />
    </section>
  )
}

function WordsNow({ step }: { readonly step: RunStep }) {
  const { leader } = useClockSpeech().words
  return (
    <div class="step-words">
      <Paragraphs looks="to-say" title={leader.say} paragraphs={step.say.map(quoted)} />
      <Paragraphs looks="to-do" title={leader.do} paragraphs={step.do} />
      <Paragraphs looks="goes-wrong" title={leader.wrong} paragraphs={step.wrong} />
    </div>
  )
}

interface ParagraphsProps {
  readonly looks: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

function Paragraphs({ looks, title, paragraphs }: ParagraphsProps) {
  if (paragraphs.length === 0) return null
  return (
    <div class={looks}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
