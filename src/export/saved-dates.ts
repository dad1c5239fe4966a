import type { Occasion } from '../core/calendar/occasions.ts'

const prefix = 'before-we-begin.calendar.'
const kinds: readonly unknown[] = ['conversation', 'check-in', 'ending'] satisfies readonly Occasion['kind'][]

/** A calendar file that was saved. */
export interface SavedDates {
  readonly dates: readonly Occasion[]
  readonly made: number // milliseconds since 1970
}

/** The calendar file that was saved last in this tab, which forgets it when it is closed. */
export function recallDates(alliance: string): SavedDates {
  try {
    const { dates, made } = Object(JSON.parse(sessionStorage.getItem(prefix + alliance) ?? 'null'))
    return {
      dates: Array.isArray(dates) ? dates.filter(isOccasion) : [],
      made: typeof made === 'number' ? made : 0,
    }
  } catch {
    return { dates: [], made: 0 } // nothing is cancelled, and the page says which dates there are
  }
}

/** Remembers what was saved, so that a later file can take back the dates that fall away. */
export function rememberDates(alliance: string, saved: SavedDates): void {
  try {
    sessionStorage.setItem(prefix + alliance, JSON.stringify(saved))
  } catch (reason) {
    console.warn('Which dates were saved could not be remembered.', reason)
  }
}

function isOccasion(value: unknown): value is Occasion {
  const { kind, number, on } = Object(value)
  return kinds.includes(kind) && Number.isInteger(number) && /^\d{4}-\d\d-\d\d$/.test(on)
}
