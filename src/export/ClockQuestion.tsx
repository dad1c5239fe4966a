import type { Revision } from '../core/alliance/alliance.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import type { Clock } from './use-clock.ts'

interface Props {
  readonly clock: Clock
  readonly problem?: string | undefined
  readonly onLeaveOut: (revision: Revision) => void
}

/** Asks whether the date of this device is right, where the versions speak against it; else it is nothing. */
export function ClockQuestion({ clock, problem, onLeaveOut }: Props) {
  const { words, language } = useSpeech()
  const { doubt, today, answer, setAnswer } = clock
  if (doubt === null) return null
  const say = (on: IsoDate) => formatDay(on, language)
  const hint =
    doubt.kind === 'behind'
      ? fill(words.clock.behind, { date: say(doubt.later.at(-1)?.on ?? today) })
      : fill(words.clock.ahead, { date: say(doubt.last) })
  const option = (value: 'right' | 'wrong', label: string) => (
    <label class="option">
      <input
        type="radio"
        name="clock"
        id={value === 'right' ? 'clock' : undefined}
        checked={answer === value}
        onChange={() => setAnswer(value)}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <Labelled
      id="clock"
      label={fill(words.clock.question, { date: say(today) })}
      look="prompt"
      group
      {...{ hint, problem }}
    >
      <div class="options">
        {option('right', words.clock.right)}
        {option('wrong', words.clock.wrong)}
      </div>
      {answer === 'wrong' && <p class="hint">{words.clock.wrongHint}</p>}
      {answer === 'right' && doubt.kind === 'behind' && doubt.later.length > 1 && (
        <VersionsToCome later={doubt.later} onLeaveOut={onLeaveOut} />
      )}
    </Labelled>
  )
}

interface LaterProps {
  readonly later: readonly Revision[]
  readonly onLeaveOut: (revision: Revision) => void
}

/** Versions whose day has not come, to leave out one by one: none goes by itself. */
function VersionsToCome({ later, onLeaveOut }: LaterProps) {
  const { words, language } = useSpeech()
  return (
    <div class="inner">
      <p>{words.clock.later}</p>
      <ul class="versions-to-come">
        {later.map((revision, index) => (
          <li key={index}>
            <span>
              {formatDay(revision.on, language)} <bdi>{revision.note}</bdi>
            </span>
            <button type="button" class="quiet" onClick={() => onLeaveOut(revision)}>
              {fill(words.clock.leaveOut, { date: formatDay(revision.on, language) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
