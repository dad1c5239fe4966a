import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { isDay } from './day.ts'

/** What is wrong with the day of an agreement: it is missing, or versions would stand in the wrong order. */
export type DayProblem = 'day-missing' | 'day-too-early'

/** Nothing is wrong when the day is that of the last agreement or a later one; an earlier one would rewrite the past. */
export function dayProblem(on: string, alliance: Alliance): DayProblem | null {
  if (!isDay(on)) return 'day-missing'
  const last = lastRevision(alliance)?.on
  return last !== undefined && on < last ? 'day-too-early' : null
}
