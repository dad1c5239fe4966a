import { type ClockRun, isWaiting, leftOf, minute } from './clock-run.ts'

/** The session as it stands now: where steps follow by themselves, those whose time is up are behind us. */
export function asOf(run: ClockRun, now: number): ClockRun {
  const { lengths, spent, at, since, goesOn } = run
  const before = spent[at] ?? 0
  const length = (lengths[at] ?? 0) * minute
  const wasOver = before >= length // somebody came back to it, and stays until they go on
  const isLast = at >= lengths.length - 1 // people stay on, so its time over is told
  if (!goesOn || since === null || isLast || wasOver || leftOf(run, at, now) > 0) return run
  const next = {
    ...run,
    spent: spent.map((time, step) => (step === at ? length : time)),
    at: at + 1,
    since: since + length - before,
  }
  return asOf(next, now)
}

/**
 * The session after the device's clock was found to stand before the moment that was seen last: all goes on from what
 * was counted then. A clock that leaps ahead can't be told from a device that slept, and sleep counts.
 */
export function afterSetBack(run: ClockRun, seen: number, now: number): ClockRun {
  if (now >= seen || run.due === null || isWaiting(run, seen)) return run
  const back = (moment: number) => Math.max(0, moment - (seen - now))
  return { ...run, since: run.since === null ? null : back(run.since), due: back(run.due) }
}
