import type { IsoDate } from '../core/alliance/alliance.ts'

/** The day on somebody's wall calendar at this moment, in their own time zone. */
export function dayOf(moment: Date): IsoDate {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
