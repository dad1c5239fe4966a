import type { Occasion } from '../../core/calendar/occasions.ts'

const prefix = 'before-we-begin.calendar.'
const kinds: readonly unknown[] = ['conversation', 'check-in', 'ending'] satisfies readonly Occasion['kind'][]

/** The dates of the calendar file that was saved last in this tab; it forgets them when it is closed. */
export function recallDates(alliance: string): readonly Occasion[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(prefix + alliance) ?? '[]')
    return Array.isArray(found) ? found.filter(isOccasion) : []
  } catch {
    return [] // nothing is cancelled, and the page says which dates there are
  }
}

/** Remembers the dates that were saved, so that a later file can take back those that fall away. */
export function rememberDates(alliance: string, dates: readonly Occasion[]): void {
  try {
    sessionStorage.setItem(prefix + alliance, JSON.stringify(dates))
  } catch (reason) {
    console.warn('Which dates were saved could not be remembered.', reason)
  }
}

function isOccasion(value: unknown): value is Occasion {
  const { kind, number, on } = Object(value)
  return kinds.includes(kind) && Number.isInteger(number) && /^\d{4}-\d\d-\d\d$/.test(on)
}
