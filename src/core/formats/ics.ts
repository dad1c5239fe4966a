import type { Occasion } from '../calendar/occasions.ts'
import { instantAt } from '../days/instant.ts'
import { calendarWith, escapedValue, utcStamp } from './ics-lines.ts'

/** What a calendar file says and when; nothing that anybody answered goes into it. */
export interface CalendarFile {
  readonly alliance: string // its id, from which the events keep theirs: a later file moves them
  readonly occasions: readonly Occasion[]
  readonly cancelled: readonly Occasion[] // that an earlier file held, and that no longer are
  readonly time: string // `10:00`, on the clocks of the zone
  readonly zone: string // such as `Europe/Berlin`
  readonly minutes: number
  readonly made: Date
  readonly link: string // where the alliance is looked at again
  readonly titles: Readonly<Record<Occasion['kind'] | 'suggested', string>>
  readonly description: string // the link is put below it
  readonly names: string // who takes part, after the title; empty unless they wish it
}

/**
 * The dates of an alliance for any calendar (RFC 5545). Each event has its own moment in UTC, reckoned from the
 * clocks of the zone on that very day: so 10:00 stays 10:00 when the clocks change, it is one moment for people in
 * two time zones, and no calendar has to know a time zone's rules.
 */
export function toIcs(file: CalendarFile): string {
  return calendarWith('Check-ins', [
    ...file.occasions.flatMap((occasion) => eventOf(occasion, file)),
    ...file.cancelled.flatMap((occasion) => cancelledEventOf(occasion, file)),
  ])
}

function eventOf(occasion: Occasion, file: CalendarFile): string[] {
  return [
    'BEGIN:VEVENT',
    ...whatAndWhen(occasion, file),
    `DESCRIPTION:${escapedValue(`${file.description}\n${file.link}`)}`,
    `URL:${new URL(file.link).href}`,
    'TRANSP:OPAQUE',
    ...alarm(occasionTitle(occasion, file)),
    'END:VEVENT',
  ]
}

/** Takes an event out of calendars that have it, without a word to those who would look into it. */
function cancelledEventOf(occasion: Occasion, file: CalendarFile): string[] {
  return [
    'BEGIN:VEVENT',
    ...whatAndWhen(occasion, file),
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function whatAndWhen(occasion: Occasion, file: CalendarFile): string[] {
  const start = instantAt(occasion.on, file.time, file.zone)
  const end = new Date(start.getTime() + file.minutes * 60_000)
  return [
    `UID:${file.alliance}-${occasion.kind}-${occasion.number}@before-we-begin`,
    `SEQUENCE:${sequenceOf(file.made)}`,
    `DTSTAMP:${utcStamp(file.made)}`,
    `DTSTART:${utcStamp(start)}`,
    `DTEND:${utcStamp(end)}`,
    `SUMMARY:${occasionTitle(occasion, file)}`,
  ]
}

function occasionTitle({ kind, isSuggested }: Occasion, { titles, names }: CalendarFile): string {
  return escapedValue([titles[isSuggested ? 'suggested' : kind], names].filter(Boolean).join(': '))
}

/** Seconds since the site began: a file that is saved later replaces an earlier one (RFC 5545, 3.8.7.4). */
function sequenceOf(made: Date): number {
  return Math.max(0, Math.floor((made.getTime() - Date.UTC(2026, 0, 1)) / 1000))
}

/** A day ahead, so that there is time to read the paper again. */
function alarm(title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', `DESCRIPTION:${title}`, 'END:VALARM']
}
