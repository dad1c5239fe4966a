import { useState } from 'preact/hooks'
import { datesOf, fallenDates, usualTime } from '../core/calendar/dates-to-come.ts'
import { dayOf, isDay } from '../core/days/day.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import { hintId, Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { Told } from '../kit/Told.tsx'
import { useYear } from '../kit/use-year.ts'
import type { CalendarWishes } from './calendar-file.ts'
import { DateList, FallenDates } from './DateList.tsx'
import { recallDates } from './saved-dates.ts'
import { useCalendarFile } from './use-calendar-file.ts'

interface Props {
  readonly paper: PaperJob
  readonly agreedOn: IsoDate | null // null: it is still a draft
  readonly nameFor: (day: string, extension: string) => string
}

/** The days of the conversation and the check-ins, as a file for any calendar. */
export function CalendarDates({ paper, agreedOn, nameFor }: Props) {
  const { words } = useSpeech()
  const [wishes, setWishes] = useState<CalendarWishes>({
    conversation: '',
    time: usualTime,
    withNames: false,
  })
  const [isCancelling, setCancelling] = useState(true)
  const wish = (change: Partial<CalendarWishes>) => setWishes((before) => ({ ...before, ...change }))
  const { dates, fallen, shown } = datesToSave(paper, agreedOn, wishes)
  const { saved, save } = useCalendarFile({ paper, agreedOn, nameFor })

  return (
    <section class="calendar-dates" aria-labelledby="calendar-title">
      <h3 id="calendar-title">{words.calendar.title}</h3>
      <p class="why">{words.calendar.why}</p>
      {agreedOn === null && (
        <Conversation on={wishes.conversation} onDay={(conversation) => wish({ conversation })} />
      )}
      <Time time={wishes.time} onTime={(time) => wish({ time })} />
      <WithNames isOn={wishes.withNames} onTurn={(withNames) => wish({ withNames })} />
      <DateList dates={dates} />
      {dates.some(({ isSuggested }) => isSuggested) && <p class="hint">{words.calendar.suggestedWhy}</p>}
      {shown.length > 0 && (
        <FallenDates dates={shown} isCancelling={isCancelling} onCancelling={setCancelling} />
      )}
      {dates.length > 0 && (
        <button type="button" class="second" onClick={() => save({ dates, fallen, isCancelling }, wishes)}>
          {words.calendar.save}
        </button>
      )}
      <p class="hint">{words.calendar.again}</p>
      <Downloaded handed={saved.kind === 'done' ? saved.handed : null} />
      <Told looks="problem">{saved.kind === 'failed' && words.partMissing}</Told>
    </section>
  )
}

function WithNames({ isOn, onTurn }: { readonly isOn: boolean; readonly onTurn: (isOn: boolean) => void }) {
  const { calendar } = useSpeech().words
  return (
    <label class="option">
      <input type="checkbox" checked={isOn} onChange={() => onTurn(!isOn)} />
      <span>{calendar.names}</span>
    </label>
  )
}

/** The dates that are proposed, and those that have fallen away since the calendar was last saved. */
function datesToSave({ alliance, topics }: PaperJob, agreedOn: IsoDate | null, wishes: CalendarWishes) {
  const today = dayOf(new Date())
  const dates = datesOf(alliance, topics, agreedOn ?? today, conversationOf(wishes, agreedOn), today)
  const fallen = fallenDates(alliance, topics, dates, recallDates(alliance.id).dates, today)
  const days = dates.map(({ on }) => on)
  const shown = fallen.filter(({ on }) => !days.includes(on)) // a day that stays may have had another number
  return { dates, fallen, shown }
}

function conversationOf({ conversation }: CalendarWishes, agreedOn: IsoDate | null): string {
  return agreedOn === null ? conversation : ''
}

function Conversation({ on, onDay }: { readonly on: string; readonly onDay: (on: string) => void }) {
  const { words } = useSpeech()
  const id = 'conversation-on'
  const { isShort, leaving } = useYear(on, onDay)
  const isPast = isDay(on) && on < dayOf(new Date())
  const passed = isPast ? words.calendar.passed : undefined
  const hint = isShort ? words.problems.yearShort : passed
  return (
    <Labelled {...{ id, hint }} label={words.calendar.conversationOn} look="plain" group={false}>
      <input
        class="field"
        id={id}
        type="date"
        max="9999-12-31"
        aria-invalid={isShort}
        aria-describedby={hint && hintId(id)}
        value={on}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
        {...leaving}
      />
    </Labelled>
  )
}

function Time({ time, onTime }: { readonly time: string; readonly onTime: (time: string) => void }) {
  const { words } = useSpeech()
  const id = 'calendar-time'
  return (
    <Labelled id={id} label={words.calendar.time} look="plain" group={false}>
      <input
        class="field"
        id={id}
        type="time"
        value={time}
        onInput={({ currentTarget }) => onTime(currentTarget.value)}
        onBlur={({ currentTarget }) => onTime(currentTarget.value || usualTime)}
      />
    </Labelled>
  )
}
