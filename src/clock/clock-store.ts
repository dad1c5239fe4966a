import { type ClockRecord, isStale, readClockRecord } from '../core/clock/clock-record.ts'

/** The clock that this browser keeps under a name, or nothing. */
export function recallClock(name: string): ClockRecord | undefined {
  try {
    return readClockRecord(JSON.parse(localStorage.getItem(name) ?? 'null'))
  } catch (reason) {
    console.warn('The clock that was kept can’t be read.', reason)
    return undefined
  }
}

/** Keeps a clock; false where this browser keeps nothing, and then it ends with its page. */
export function keepClock(name: string, record: ClockRecord): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(record))
    return localStorage.getItem(name) !== null // Head.astro sees to browsers that keep nothing
  } catch (reason) {
    console.warn('The clock is only on this screen.', reason)
    return false
  }
}

/** Forgets a clock that was put back to the start. */
export function forgetClock(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch (reason) {
    console.warn('This browser keeps no clocks.', reason)
  }
}

/** Forgets the clocks to which nobody comes back, and those that can't be read. */
export function forgetStaleClocks(keptAs: string, now: number): void {
  try {
    for (const name of Object.keys(localStorage).filter((one) => one.startsWith(`${keptAs}.`))) {
      const record = recallClock(name)
      if (record === undefined || isStale(record, now)) localStorage.removeItem(name)
    }
  } catch (reason) {
    console.warn('This browser keeps no clocks.', reason)
  }
}
