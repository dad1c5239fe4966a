import type { IsoDate } from '../alliance/alliance.ts'
import type { Period } from '../questions/question.ts'

/** The day on which a period ends; where a month is too short, its last day. */
export function addPeriod(from: IsoDate, { count, unit }: Period): IsoDate {
  const day = new Date(from)
  if (unit === 'days' || unit === 'weeks') {
    day.setUTCDate(day.getUTCDate() + (unit === 'weeks' ? 7 * count : count))
    return isoDay(day)
  }
  const months = unit === 'years' ? 12 * count : count
  const wanted = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + months)
  if (day.getUTCDate() !== wanted) day.setUTCDate(0) // ran over into the next month
  return isoDay(day)
}

function isoDay(day: Date): IsoDate {
  return day.toISOString().slice(0, 10)
}
