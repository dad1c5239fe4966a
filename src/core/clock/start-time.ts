import { instantAt } from '../days/instant.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { minute } from './clock-run.ts'

const mostLate = 60 * minute

/**
 * The moment that is meant by a time on the wall, such as 09:30: today's, while it has not passed by more than an hour,
 * since some only open the clock once people talk; else tomorrow's.
 */
export function startAt(time: string, zone: string, now: number): number {
  const today = dayInZone(zone, now)
  const moment = instantAt(today, time, zone).getTime()
  if (moment > now - mostLate) return moment
  return instantAt(dayAfter(today), time, zone).getTime()
}

/** Swedish writes days as files do: 2026-11-30. */
function dayInZone(zone: string, moment: number): IsoDate {
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(moment)
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 24 * 60 * minute).toISOString().slice(0, 10)
}
