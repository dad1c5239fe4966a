import { movedTo, withMinutes } from '../core/clock/clock-acts.ts'
import { fill } from '../core/words/messages.ts'
import type { RunStep } from '../core/workshop/run-sheet.ts'
import type { ShownClock } from './shown-clock.ts'
import { useClockSpeech } from './speech.ts'

interface Props {
  readonly clock: ShownClock
}

/** All steps with their minutes: go to any of them, and give or take minutes by hand. */
export function LeaderSteps({ clock }: Props) {
  const { words } = useClockSpeech()
  return (
    <div class="leader-steps">
      <h2>{words.leader.steps}</h2>
      <ol>
        {clock.sheet.steps.map((step, place) => (
          <LeaderStep key={step.id} clock={clock} step={step} place={place} />
        ))}
      </ol>
    </div>
  )
}

interface LeaderStepProps extends Props {
  readonly step: RunStep
  readonly place: number
}

function LeaderStep({ clock: { held, reading }, step, place }: LeaderStepProps) {
  const { words, minutes } = useClockSpeech()
  const { act, run } = held
  const isNow = place === reading.at
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      <button
        type="button"
        class="quiet"
        dir="auto"
        aria-label={fill(words.leader.goTo, { title: step.title })}
        aria-disabled={isNow}
        onClick={() => act((one, now) => movedTo(one, place, now))}
      >
        {step.title}
      </button>
      <span class="step-minutes">
        {place >= reading.at && (
          <MinuteButton
            label={fill(words.leader.lessOf, { title: step.title })}
            onPress={() => act((one) => withMinutes(one, place, -1))}
          >
            −
          </MinuteButton>
        )}
        <span>{minutes(run.lengths[place] ?? 0)}</span>
        {place >= reading.at && (
          <MinuteButton
            label={fill(words.leader.moreOf, { title: step.title })}
            onPress={() => act((one) => withMinutes(one, place, 1))}
          >
            +
          </MinuteButton>
        )}
      </span>
    </li>
  )
}

interface MinuteButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: string
}

function MinuteButton({ label, onPress, children }: MinuteButtonProps) {
  return (
    <button type="button" class="second round" aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
