import { latestDay } from '../days/day.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { hasRoomToAgree } from './agree.ts'
import { lastRevision } from './agreed.ts'
import { type DayProblem, dayProblem } from './agreement-day.ts'
import type { Alliance } from './alliance.ts'
import { type ClockAnswer, clockDoubt, trustedDay, versionsToCome } from './clock.ts'

/** What stands in the way of an agreement: the day, the clock of the device, or that there is no room for one more. */
export type AgreeProblem = DayProblem | 'clock-unsure' | 'days-to-come' | 'no-room'

/** What to mend before people can agree on this day; null when nothing is. */
export function agreeProblem(
  on: string,
  alliance: Alliance,
  today: IsoDate,
  clock: ClockAnswer,
): AgreeProblem | null {
  if (clock === null && clockDoubt(alliance, today) !== null) return 'clock-unsure'
  const trusted = trustedDay(today, clock)
  const problem = dayProblem(on, alliance, trusted)
  if (problem !== null) return problem
  const isBetween = on < (lastRevision(alliance)?.on ?? '') // it would not be the last version
  if (isBetween && versionsToCome(alliance, trusted).length > 1) return 'days-to-come'
  return hasRoomToAgree(alliance, on, latestDay(trusted)) ? null : 'no-room'
}

/** The id of the field where a problem is mended. */
export function fieldOf(problem: AgreeProblem): string {
  switch (problem) {
    case 'clock-unsure':
    case 'days-to-come':
      return 'clock'
    case 'no-room':
      return 'room'
    case 'day-missing':
    case 'day-to-come':
    case 'day-too-early':
      return 'agreed-on'
  }
}
