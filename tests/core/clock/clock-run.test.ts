import { describe, expect, it } from 'vitest'
import { afterSetBack } from '../../../src/core/clock/as-of.ts'
import {
  caughtUp,
  lateness,
  minutesToTake,
  movedTo,
  paused,
  resumed,
  sessionEnd,
  withMinutes,
} from '../../../src/core/clock/clock-acts.ts'
import { leftOf, minute } from '../../../src/core/clock/clock-run.ts'
import { readingOf } from '../../../src/core/clock/reading.ts'
import { fc } from '../../fast-check.ts'
import { act, allSpent, at, begun, done, lengthsOf, start, sum } from './a-run.ts'

describe('a step', () => {
  it('has its minutes, then less, then time over', () => {
    const run = begun([5, 3])
    expect([0, 2, 5, 6].map((passed) => leftOf(run, 0, at(passed)) / minute)).toEqual([5, 3, 0, -1])
  })

  it('stands still while the clock rests', () => {
    const rests = paused(begun([5]), at(2))
    expect(leftOf(rests, 0, at(60))).toBe(3 * minute)
    expect(leftOf(resumed(rests, at(60)), 0, at(61))).toBe(2 * minute)
  })

  it('goes on with the time that it had left when somebody comes back to it', () => {
    const back = movedTo(movedTo(begun([5, 3]), 1, at(2)), 0, at(3))
    expect(leftOf(back, 0, at(3))).toBe(3 * minute)
    expect(leftOf(back, 1, at(3))).toBe(2 * minute)
  })
})

describe('after the last step', () => {
  it('there is no step that could take a minute more', () => {
    const ended = movedTo(begun([5, 3]), 2, at(8))
    expect(withMinutes(ended, ended.at, 1)).toBe(ended)
  })
})

describe('time', () => {
  it('is all counted, whatever is pressed: going back and forward loses none', () => {
    fc.assert(
      fc.property(lengthsOf, fc.array(act, { maxLength: 40 }), (lengths, acts) => {
        let [run, now, counted] = [begun(lengths), start, 0]
        for (const { kind, after } of acts) {
          counted += run.since === null ? 0 : after
          now += after
          run = done(run, kind, now)
        }
        expect(allSpent(run, now)).toBe(counted)
      }),
    )
  })

  it('is where it was after one step on and back in the same moment', () => {
    fc.assert(
      fc.property(lengthsOf, fc.integer({ min: 0, max: 90 * minute }), (lengths, passed) => {
        const run = begun([...lengths, 1])
        const now = start + passed
        const back = movedTo(movedTo(run, 1, now), 0, now)
        expect(readingOf(back, now)).toEqual(readingOf(run, now))
        expect(back.lengths).toEqual(run.lengths)
      }),
    )
  })

  it('is kept when the clock of the device is set back, and goes on from there', () => {
    fc.assert(
      fc.property(lengthsOf, fc.array(act, { maxLength: 10 }), fc.nat(86_400_000), (lengths, acts, back) => {
        let [run, now] = [begun(lengths), start]
        for (const { kind, after } of acts) {
          now += after
          run = done(run, kind, now)
        }
        const shifted = afterSetBack(run, now, now - back)
        expect(readingOf(shifted, now - back).left).toBe(readingOf(run, now).left)
        expect(lateness(shifted, now - back)).toBe(lateness(run, now))
        expect(leftOf(shifted, run.at, now - back + 1000)).toBe(leftOf(run, run.at, now + 1000))
      }),
    )
  })

  it('is never given back by a clock that was set back unseen', () => {
    expect(leftOf(begun([5]), 0, start - 3_600_000)).toBe(5 * minute)
  })
})

describe('a minute more', () => {
  it('is a minute more of the step and of the whole, and of nothing else', () => {
    fc.assert(
      fc.property(lengthsOf, fc.integer({ min: 0, max: 30 * minute }), (lengths, passed) => {
        const run = begun(lengths)
        const more = withMinutes(run, 0, 1)
        const now = start + passed
        expect(leftOf(more, 0, now) - leftOf(run, 0, now)).toBe(minute)
        expect(sum(more.lengths) - sum(run.lengths)).toBe(1)
        expect(more.lengths.slice(1)).toEqual(run.lengths.slice(1))
      }),
    )
  })

  it('makes the end later by a minute while the step is not over', () => {
    const run = begun([5, 3])
    expect(sessionEnd(withMinutes(run, 0, 1), at(2)) - sessionEnd(run, at(2))).toBe(minute)
    expect(lateness(withMinutes(run, 0, 1), at(2))).toBe(minute)
  })

  it('can be taken off again, down to one', () => {
    expect(withMinutes(begun([3]), 0, -1).lengths).toEqual([2])
    expect(withMinutes(begun([3]), 0, -9).lengths).toEqual([1])
  })
})

describe('minutes from later steps', () => {
  it('come from the longest of them, and the end is the planned one again', () => {
    const run = withMinutes(begun([5, 4, 10, 3]), 0, 3)
    expect(caughtUp(run, at(1)).lengths).toEqual([8, 4, 7, 3])
    expect(lateness(caughtUp(run, at(1)), at(1))).toBe(0)
  })

  it('make up for time over, in whole minutes', () => {
    const run = begun([5, 10])
    expect(minutesToTake(run, at(7.5))).toBe(3)
    expect(lateness(caughtUp(run, at(7.5)), at(7.5))).toBe(-minute / 2)
  })

  it('are none when the end is not late', () => {
    expect(caughtUp(begun([5, 10]), at(4))).toEqual(begun([5, 10]))
  })

  it('always add up: what later steps lose is what the end comes nearer, and each keeps a minute', () => {
    fc.assert(
      fc.property(lengthsOf, fc.array(act, { maxLength: 20 }), (lengths, acts) => {
        let [run, now] = [begun(lengths), start]
        for (const { kind, after } of acts) {
          now += after
          run = done(run, kind, now)
        }
        const taken = caughtUp(run, now)
        const minutes = minutesToTake(run, now)
        expect(sessionEnd(run, now) - sessionEnd(taken, now)).toBe(minutes * minute)
        expect(taken.lengths.slice(0, run.at + 1)).toEqual(run.lengths.slice(0, run.at + 1))
        const later = taken.lengths.map((_, step) => step).slice(run.at + 1)
        const canGive = later.some((step) => leftOf(taken, step, now) >= 2 * minute)
        if (lateness(taken, now) > 0) expect(canGive).toBe(false)
        for (const step of later) {
          const isSame = taken.lengths[step] === run.lengths[step]
          expect(isSame || leftOf(taken, step, now) >= minute).toBe(true)
        }
      }),
    )
  })
})
