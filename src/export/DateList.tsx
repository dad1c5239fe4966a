import type { Occasion } from '../core/calendar/occasions.ts'
import { formatDay } from '../core/words/format.ts'
import { useSpeech } from '../kit/speech.ts'

interface Props {
  readonly dates: readonly Occasion[]
}

/** The dates that a calendar file is to hold. */
export function DateList({ dates }: Props) {
  const { words, language } = useSpeech()
  const titles = {
    conversation: words.calendar.conversation,
    'check-in': words.calendar.checkIn,
    ending: words.calendar.ending,
  } as const satisfies Record<Occasion['kind'], string>
  return (
    <ul class="dates">
      {dates.map(({ kind, number, on, isSuggested }) => (
        <li key={`${kind} ${number}`}>
          <span>{titles[kind]}</span> {formatDay(on, language)} {isSuggested && words.calendar.suggested}
        </li>
      ))}
    </ul>
  )
}

interface FallenProps extends Props {
  readonly isCancelling: boolean
  readonly onCancelling: (isCancelling: boolean) => void
}

/** The dates of before that are no longer any; the file takes them out of calendars again, unless nobody ever put them in. */
export function FallenDates({ dates, isCancelling, onCancelling }: FallenProps) {
  const { words } = useSpeech()
  return (
    <fieldset class="fallen-dates">
      <legend>{words.calendar.fallen}</legend>
      <DateList dates={dates} />
      <label class="option">
        <input type="checkbox" checked={isCancelling} onChange={() => onCancelling(!isCancelling)} />
        <span>{words.calendar.cancel}</span>
      </label>
    </fieldset>
  )
}
