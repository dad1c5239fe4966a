import type { Alliance, IsoDate } from '../core/alliance/alliance.ts'

/** What is wrong with the day of an agreement: it is missing, or versions would stand in the wrong order. */
export type DayProblem = 'day-missing' | 'day-too-early'

/** Nothing is wrong when the day is that of the last agreement or a later one. */
export function dayProblem(on: string, { revisions }: Pick<Alliance, 'revisions'>): DayProblem | null {
  if (on === '') return 'day-missing'
  const last: IsoDate | undefined = revisions.at(-1)?.on
  return last !== undefined && on < last ? 'day-too-early' : null
}
