import { lateness, sessionEnd } from './clock-acts.ts'
import { type ClockRun, isBegun, isEnded, isWaiting, leftOf, minute } from './clock-run.ts'

/** How the clock stands: before the start, until a time, within a step, in its last two minutes, over it, after all. */
export type ClockPhase = 'ready' | 'waiting' | 'step' | 'soon' | 'over' | 'ended'

/** What the clock shows at a moment. */
export interface ClockReading {
  readonly phase: ClockPhase
  readonly isPaused: boolean
  readonly at: number // the step
  readonly left: number // milliseconds of the step, or until the start; below zero once they are over
  readonly end: number // when all will be over
  readonly late: number // milliseconds later than planned; below zero when sooner
}

const warning = 2 * minute

/** What the clock shows now. */
export function readingOf(run: ClockRun, now: number): ClockReading {
  const { at } = run
  const phase = phaseOf(run, now)
  const left = phase === 'waiting' ? (run.since ?? now) - now : leftOf(run, at, now)
  const isPaused = isBegun(run) && run.since === null && phase !== 'ended'
  return { phase, isPaused, at, left, end: sessionEnd(run, now), late: lateness(run, now) }
}

function phaseOf(run: ClockRun, now: number): ClockPhase {
  if (!isBegun(run)) return 'ready'
  if (isEnded(run)) return 'ended'
  if (isWaiting(run, now)) return 'waiting'
  const left = leftOf(run, run.at, now)
  if (left <= 0) return 'over'
  const isLong = (run.lengths[run.at] ?? 0) * minute > warning // a shorter one would begin with the sign
  return isLong && left <= warning ? 'soon' : 'step'
}

/** What is told once, quietly: that a step begins, that two minutes are left, that the time is up, that all is over. */
export type ClockSign = 'begins' | 'soon' | 'over' | 'ended'

/** The sign between two moments at which somebody looked; after a sleep only the last one is given. */
export function signBetween(before: ClockReading | null, after: ClockReading): ClockSign | null {
  if (before === null || (before.phase === after.phase && before.at === after.at)) return null
  if (after.phase === 'ready' || after.phase === 'waiting') return null
  if (after.phase === 'ended') return 'ended'
  if (after.phase === 'step') return before.at !== after.at || !isWithin(before.phase) ? 'begins' : null
  return before.at === after.at && isWithin(before.phase) ? after.phase : 'begins'
}

function isWithin(phase: ClockPhase): boolean {
  return phase === 'step' || phase === 'soon' || phase === 'over'
}
