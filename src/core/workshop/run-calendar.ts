import { instantAt } from '../days/instant.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { calendarWith, escapedValue, utcStamp } from '../formats/ics-lines.ts'
import { quoted } from './quoted.ts'
import type { RunSheet, RunStep } from './run-sheet.ts'
import { lengthOf, stepTimes, wallTime } from './step-times.ts'

/** When a session takes place, and how its calendar file is made. */
export interface RunCalendarWish {
  readonly on: IsoDate
  readonly time: string // `10:00`, on the clocks of the zone
  readonly zone: string // such as `Europe/Berlin`
  readonly each: boolean // an entry for each step, too, which blocks no time of its own
  readonly id: string // from which the entries keep theirs
  readonly made: Date
}

/** A calendar file (RFC 5545) with the session and its steps, each with its time on the wall. */
export function runCalendar(sheet: RunSheet, wish: RunCalendarWish): string {
  const times = stepTimes(sheet.steps)
  const start = instantAt(wish.on, wish.time, wish.zone).getTime()
  const list = sheet.steps.map(
    ({ title }, place) => `${wallTime(wish.time, times[place]?.from ?? 0)} ${title}`,
  )
  const whole = event(wish, 'all', {
    start,
    minutes: lengthOf(sheet.steps),
    title: sheet.title,
    text: list.join('\n'),
    blocks: true,
  })
  const steps = sheet.steps.flatMap((step, place) => {
    const { from = 0 } = times[place] ?? {}
    return event(wish, `${place + 1}`, {
      start: start + from * 60_000,
      minutes: step.minutes,
      title: `${place + 1}. ${step.title}`,
      text: saidAndDone(step),
      blocks: false,
    })
  })
  return calendarWith('Run sheets', wish.each ? [...whole, ...steps] : whole)
}

interface CalendarEntry {
  readonly start: number // milliseconds
  readonly minutes: number
  readonly title: string
  readonly text: string
  readonly blocks: boolean
}

function event({ id, made }: RunCalendarWish, name: string, entry: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${name}@before-we-begin`,
    `DTSTAMP:${utcStamp(made)}`,
    `DTSTART:${utcStamp(new Date(entry.start))}`,
    `DTEND:${utcStamp(new Date(entry.start + entry.minutes * 60_000))}`,
    `SUMMARY:${escapedValue(entry.title)}`,
    `DESCRIPTION:${escapedValue(entry.text)}`,
    `TRANSP:${entry.blocks ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

function saidAndDone({ say, do: acts }: RunStep): string {
  return [...say.map(quoted), ...acts].join('\n\n')
}
