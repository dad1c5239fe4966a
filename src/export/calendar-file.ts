import type { Alliance } from '../core/alliance/alliance.ts'
import { titleOf } from '../core/alliance/title.ts'
import { usualTime } from '../core/calendar/dates-to-come.ts'
import type { Occasion } from '../core/calendar/occasions.ts'
import { toIcs } from '../core/formats/ics.ts'
import type { Messages } from '../core/words/messages.ts'

/** How somebody wants the dates. */
export interface CalendarWishes {
  readonly conversation: string // the day of the conversation itself, or empty
  readonly time: string // `10:00`
  readonly withNames: boolean
}

interface World {
  readonly messages: Messages
  readonly zone: string // the time zone of whoever asks
  readonly made: Date
  readonly link: string // back to the alliance
}

/** The dates that a file holds, and those of an earlier file that it takes out of calendars again. */
export interface Dates {
  readonly dates: readonly Occasion[]
  readonly cancelled: readonly Occasion[]
}

/** The calendar file of these dates, half an hour each. */
export function calendarFile(
  alliance: Alliance,
  { dates, cancelled }: Dates,
  { time, withNames }: CalendarWishes,
  { messages, zone, made, link }: World,
): string {
  const { conversation, checkIn, checkInSuggested, ending, description } = messages.calendar
  return toIcs({
    alliance: alliance.id,
    occasions: dates,
    cancelled,
    time: time || usualTime,
    zone,
    minutes: 30,
    made,
    link,
    titles: { conversation, 'check-in': checkIn, suggested: checkInSuggested, ending },
    description,
    names: withNames ? titleOf({ title: '', people: alliance.people }, alliance.language) : '',
  })
}
