import { useState } from 'preact/hooks'
import type { IsoDate } from '../../core/alliance/alliance.ts'
import type { Occasion } from '../../core/calendar/occasions.ts'
import { sayDate } from '../../core/paper/dates.ts'
import { openHash } from '../desk/arrival.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { hintId, Labelled } from '../inputs/Labelled.tsx'
import { download } from '../opening/files.ts'
import { lookAgainAddress } from '../places/look-again-address.ts'
import { pageBeside } from '../places/page-beside.ts'
import { useSpeech } from '../speech.ts'
import { datesOf, usualTime } from './calendar-dates.ts'
import type { CalendarWishes } from './calendar-file.ts'
import { dayOf, isDay } from './day.ts'

interface Props {
  readonly paper: PaperJob
  readonly agreedOn: IsoDate | null // null: it is still a draft
  readonly nameFor: (day: string, extension: string) => string
}

/** The days of the conversation and the check-ins, as a file for any calendar. */
export function CalendarDates({ paper, agreedOn, nameFor }: Props) {
  const { words, messages } = useSpeech()
  const [wishes, setWishes] = useState<CalendarWishes>({
    conversation: '',
    time: usualTime,
    withNames: false,
  })
  const wish = (change: Partial<CalendarWishes>) => setWishes((before) => ({ ...before, ...change }))
  const today = dayOf(new Date())
  const conversation = agreedOn === null ? wishes.conversation : ''
  const dates = datesOf(paper.alliance, paper.topics, agreedOn ?? today, conversation, today)

  async function save(): Promise<void> {
    const { calendarFile } = await import('./calendar-file.ts')
    const { id } = paper.alliance
    const way = agreedOn === null ? pageBeside('builder') + openHash(id) : lookAgainAddress(id)
    const link = new URL(way, location.href).href
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const world = { messages, zone, made: new Date(), link }
    download(
      nameFor(agreedOn ?? today, 'ics'),
      'text/calendar',
      calendarFile(paper.alliance, dates, wishes, world),
    )
  }

  return (
    <section class="calendar-dates" aria-labelledby="calendar-title">
      <h3 id="calendar-title">{words.calendar.title}</h3>
      <p class="why">{words.calendar.why}</p>
      {agreedOn === null && (
        <Moment
          id="conversation-on"
          type="date"
          max="9999-12-31"
          label={words.calendar.conversationOn}
          hint={isDay(conversation) && conversation < today ? words.calendar.passed : undefined}
          value={wishes.conversation}
          onValue={(conversation) => wish({ conversation })}
        />
      )}
      <Moment
        id="calendar-time"
        type="time"
        label={words.calendar.time}
        value={wishes.time}
        onValue={(time) => wish({ time })}
        onLeave={(time) => wish({ time: time || usualTime })}
      />
      <label class="option">
        <input
          type="checkbox"
          checked={wishes.withNames}
          onChange={() => wish({ withNames: !wishes.withNames })}
        />
        <span>{words.calendar.names}</span>
      </label>
      <DateList dates={dates} />
      <button type="button" class="second" onClick={save}>
        {words.calendar.save}
      </button>
    </section>
  )
}

interface MomentProps {
  readonly id: string
  readonly type: 'date' | 'time'
  readonly label: string
  readonly hint?: string | undefined
  readonly max?: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onLeave?: (value: string) => void
}

function Moment({ id, type, label, hint, max, value, onValue, onLeave }: MomentProps) {
  return (
    <Labelled {...{ id, label, hint }} look="plain" group={false}>
      <input
        class="field"
        {...{ id, type, max, value }}
        aria-describedby={hint && hintId(id)}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        onBlur={({ currentTarget }) => onLeave?.(currentTarget.value)}
      />
    </Labelled>
  )
}

function DateList({ dates }: { readonly dates: readonly Occasion[] }) {
  const { words, language } = useSpeech()
  const titles = {
    conversation: words.calendar.conversation,
    'check-in': words.calendar.checkIn,
    ending: words.calendar.ending,
  } as const satisfies Record<Occasion['kind'], string>
  return (
    <ul class="dates">
      {dates.map(({ kind, number, on }) => (
        <li key={`${kind} ${number}`}>
          <span>{titles[kind]}</span> {sayDate(on, language)}
        </li>
      ))}
    </ul>
  )
}
