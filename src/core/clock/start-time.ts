import { addPeriod } from '../days/add-period.ts'
import { instantAt } from '../days/instant.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { minute } from './clock-run.ts'

const mostLate = 60 * minute

/**
 * The moment that is meant by a time on the wall, such as 09:30: today's, while it has not passed by more than an hour,
 * since some only open the clock once people talk; else tomorrow's.
 */
export function startAt(time: string, today: IsoDate, zone: string, now: number): number {
  const moment = instantAt(today, time, zone).getTime()
  if (moment > now - mostLate) return moment
  return instantAt(addPeriod(today, { count: 1, unit: 'days' }), time, zone).getTime()
}
