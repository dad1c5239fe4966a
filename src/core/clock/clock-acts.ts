import { type ClockRun, freshRun, isEnded, leftOf, minute, spentIn } from './clock-run.ts'

/** It begins at a moment, now or ahead. */
export function begunAt(run: ClockRun, moment: number): ClockRun {
  const all = run.lengths.reduce((sum, length) => sum + length, 0)
  return { ...freshRun(run.lengths, run.goesOn), since: moment, due: moment + all * minute }
}

/** It rests: what was spent stays, and nothing is added. */
export function paused(run: ClockRun, now: number): ClockRun {
  return run.since === null ? run : { ...untilNow(run, now), since: null }
}

/** It counts again, from where it rested. */
export function resumed(run: ClockRun, now: number): ClockRun {
  return run.since !== null || isEnded(run) ? run : { ...run, since: now }
}

/**
 * The clock stands at another step, which goes on with the time that it had left. One that rested goes on resting; when
 * all was over, it counts again. Past the last step, all is over.
 */
export function movedTo(run: ClockRun, step: number, now: number): ClockRun {
  const at = Math.min(Math.max(0, step), run.lengths.length)
  if (at === run.at) return run
  const counts = run.since !== null || isEnded(run)
  return { ...untilNow(run, now), at, since: counts && at < run.lengths.length ? now : null }
}

/** A step takes so many minutes more, or fewer; one minute stays, and the others keep theirs. After the last step there is none. */
export function withMinutes(run: ClockRun, step: number, minutes: number): ClockRun {
  const before = run.lengths[step]
  if (before === undefined) return run
  const length = Math.max(1, before + minutes)
  return length === before ? run : { ...run, lengths: run.lengths.with(step, length) }
}

/**
 * As many whole minutes are taken from later steps as the end is late, while they last: each minute from the step that
 * has the most left just then, the later of two. Every step keeps at least one.
 */
export function caughtUp(run: ClockRun, now: number): ClockRun {
  const wanted = Math.ceil(lateness(run, now) / minute)
  return Array.from({ length: Math.max(0, wanted) }).reduce<ClockRun>((taken) => oneTaken(taken, now), run)
}

/** How many minutes `caughtUp` would take. */
export function minutesToTake(run: ClockRun, now: number): number {
  return total(run.lengths) - total(caughtUp(run, now).lengths)
}

/** By how many milliseconds the end is later than it was planned at the start; below zero when it is sooner. */
export function lateness(run: ClockRun, now: number): number {
  return run.due === null ? 0 : sessionEnd(run, now) - run.due
}

/** When all will be over, if nothing else changes; steps that are over take no more time. */
export function sessionEnd(run: ClockRun, now: number): number {
  const from = run.since === null ? now : Math.max(now, run.since)
  const left = run.lengths.map((_, step) => (step < run.at ? 0 : Math.max(0, leftOf(run, step, now))))
  return from + total(left)
}

function oneTaken(run: ClockRun, now: number): ClockRun {
  const later = run.lengths.flatMap((_, step) =>
    step > run.at ? [{ step, left: leftOf(run, step, now) }] : [],
  )
  const most = later.reduce<(typeof later)[number] | null>(
    (found, one) => (found === null || one.left >= found.left ? one : found),
    null,
  )
  return most === null || most.left < 2 * minute ? run : withMinutes(run, most.step, -1)
}

/** With the time until now counted to the present step. */
function untilNow(run: ClockRun, now: number): ClockRun {
  return { ...run, spent: run.spent.map((_, step) => spentIn(run, step, now)) }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
