import { isDay, latestDay } from '../days/day.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { lastRevision } from './agreed.ts'
import type { Alliance, Revision } from './alliance.ts'

/** What is wrong with the day of an agreement: missing, in the future, or versions would stand in the wrong order. */
export type DayProblem = 'day-missing' | 'day-to-come' | 'day-too-early'

/**
 * Nothing is wrong when the day has come and is that of the last agreement or a later one; an earlier one would rewrite
 * the past. The day of the last version always stands, also where a clock is wrong.
 */
export function dayProblem(on: string, alliance: Alliance, today: IsoDate): DayProblem | null {
  if (!isDay(on)) return 'day-missing'
  if (on === lastRevision(alliance)?.on) return null
  if (on > latestDay(today)) return 'day-to-come'
  const last = lastDay(alliance, today)
  return last !== undefined && on < last ? 'day-too-early' : null
}

/** The day of the last agreement; one that has not come is a slip of the hand, and holds nobody up. */
export function lastDay({ revisions }: Alliance, today: IsoDate): IsoDate | undefined {
  return revisions.findLast((revision) => revision.on <= latestDay(today))?.on
}

/** The last version, when its day alone has not come, so that its year was mistyped. */
export function mistyped(alliance: Alliance, today: IsoDate): Revision | undefined {
  const last = lastRevision(alliance)
  const isAlone = alliance.revisions.filter(({ on }) => on > latestDay(today)).length === 1
  return isAlone && last !== undefined && last.on > latestDay(today) ? last : undefined
}
