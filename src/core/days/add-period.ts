import type { Period } from '../questions/question.ts'
import type { IsoDate } from './iso-date.ts'

const dayLong = 24 * 60 * 60 * 1000

/**
 * The day that is `times` periods after another. A month later is the same day of the month, or the month's last
 * when it has no such day: 31 January, then 28 February, then 31 March, since each is counted from the first.
 */
export function addPeriod(on: IsoDate, { count, unit }: Period, times = 1): IsoDate {
  switch (unit) {
    case 'days':
      return addDays(on, count * times)
    case 'weeks':
      return addDays(on, 7 * count * times)
    case 'months':
      return addMonths(on, count * times)
    case 'years':
      return addMonths(on, 12 * count * times)
  }
}

function addDays(on: IsoDate, days: number): IsoDate {
  return isoDate(new Date(midnight(on).getTime() + days * dayLong))
}

function addMonths(on: IsoDate, months: number): IsoDate {
  const start = midnight(on)
  const moved = new Date(start)
  moved.setUTCDate(1) // a day that every month has
  moved.setUTCMonth(start.getUTCMonth() + months)
  moved.setUTCDate(Math.min(start.getUTCDate(), daysIn(moved)))
  return isoDate(moved)
}

function daysIn(month: Date): number {
  const last = new Date(month)
  last.setUTCMonth(month.getUTCMonth() + 1, 0)
  return last.getUTCDate()
}

function midnight(on: IsoDate): Date {
  return new Date(`${on}T00:00:00Z`)
}

function isoDate(day: Date): IsoDate {
  return day.toISOString().slice(0, 10)
}
