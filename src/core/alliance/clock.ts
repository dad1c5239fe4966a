import { addPeriod } from '../days/add-period.ts'
import { latestDay } from '../days/day.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { lastRevision } from './agreed.ts'
import type { Alliance, Revision } from './alliance.ts'

/** Why the date of a device may be wrong: versions have a later day, or the last one is years back. */
export type ClockDoubt =
  | { readonly kind: 'behind'; readonly later: readonly Revision[] }
  | { readonly kind: 'ahead'; readonly last: IsoDate }

/** What people say about the date of their device; null before they said anything. */
export type ClockAnswer = 'right' | 'wrong' | null

/** What is to be asked about the date of this device before anybody agrees; null where nothing speaks against it. */
export function clockDoubt(alliance: Alliance, today: IsoDate): ClockDoubt | null {
  const later = versionsToCome(alliance, today)
  if (later.length > 0) return { kind: 'behind', later }
  const last = lastRevision(alliance)?.on
  const isLong = last !== undefined && addPeriod(last, { count: 2, unit: 'years' }) < today
  return isLong ? { kind: 'ahead', last } : null
}

/** The versions of days that have not come, by the date of this device. */
export function versionsToCome({ revisions }: Alliance, today: IsoDate): readonly Revision[] {
  return revisions.filter(({ on }) => on > latestDay(today))
}

/** One version alone is most likely a slip of the hand, so that the device is believed unless somebody says otherwise. */
export function likelyAnswer(doubt: ClockDoubt | null): ClockAnswer {
  return doubt === null || (doubt.kind === 'behind' && doubt.later.length === 1) ? 'right' : null
}

/** The day of today as far as it is known: with a wrong clock, every day may have come. */
export function trustedDay(today: IsoDate, answer: ClockAnswer): IsoDate {
  return answer === 'wrong' ? '9998-12-31' : today
}
