import {
  begunAt,
  caughtUp,
  movedTo,
  paused,
  resumed,
  withMinutes,
} from '../../../src/core/clock/clock-acts.ts'
import { type ClockRun, freshRun, minute, spentIn } from '../../../src/core/clock/clock-run.ts'
import { fc } from '../../fast-check.ts'

export const start = Date.UTC(2026, 10, 30, 9)
export const at = (minutes: number) => start + minutes * minute
export const begun = (lengths: readonly number[], goesOn = false) => begunAt(freshRun(lengths, goesOn), start)
export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
export const allSpent = (run: ClockRun, now: number) =>
  sum(run.lengths.map((_, step) => spentIn(run, step, now)))

export const lengthsOf = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 })

/** Acts on a running clock, each some time after the one before. */
export const act = fc.record({
  kind: fc.constantFrom('on', 'back', 'pause', 'resume', 'add', 'take', 'nothing'),
  after: fc.integer({ min: 0, max: 20 * minute }),
})

export function done(run: ClockRun, kind: string, now: number): ClockRun {
  switch (kind) {
    case 'on':
      return movedTo(run, Math.min(run.at + 1, run.lengths.length - 1), now)
    case 'back':
      return movedTo(run, run.at - 1, now)
    case 'pause':
      return paused(run, now)
    case 'resume':
      return resumed(run, now)
    case 'add':
      return withMinutes(run, run.at, 1)
    case 'take':
      return caughtUp(run, now)
    default:
      return run
  }
}
