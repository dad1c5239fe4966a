import { type ClockRecord, isStale, readClockRecord } from '../core/clock/clock-record.ts'
import { keptName } from '../keeping/names.ts'

const clockPrefix = `${keptName('clock')}.`

/** The clock that this browser keeps under a name, or nothing. */
export function recallClock(key: string): ClockRecord | undefined {
  try {
    return readClockRecord(JSON.parse(localStorage.getItem(clockPrefix + key) ?? 'null'))
  } catch (reason) {
    console.warn('The clock that was kept can’t be read.', reason)
    return undefined
  }
}

/** Keeps a clock; false where this browser keeps nothing, and then it ends with its page. */
export function keepClock(key: string, record: ClockRecord): boolean {
  try {
    localStorage.setItem(clockPrefix + key, JSON.stringify(record))
    return localStorage.getItem(clockPrefix + key) !== null // Head.astro sees to browsers that keep nothing
  } catch (reason) {
    console.warn('The clock is only on this screen.', reason)
    return false
  }
}

/** Forgets a clock that was put back to the start. */
export function forgetClock(key: string): void {
  try {
    localStorage.removeItem(clockPrefix + key)
  } catch (reason) {
    console.warn('This browser keeps no clocks.', reason)
  }
}

/** Forgets the clocks to which nobody comes back, and those that can't be read. */
export function forgetStaleClocks(now: number): void {
  try {
    for (const name of Object.keys(localStorage).filter((one) => one.startsWith(clockPrefix))) {
      const record = recallClock(name.slice(clockPrefix.length))
      if (record === undefined || isStale(record, now)) localStorage.removeItem(name)
    }
  } catch (reason) {
    console.warn('This browser keeps no clocks.', reason)
  }
}
