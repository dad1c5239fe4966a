import { describe, expect, it } from 'vitest'
import { afterSetBack, asOf } from '../../../src/core/clock/as-of.ts'
import { begunAt, movedTo } from '../../../src/core/clock/clock-acts.ts'
import { type ClockRun, freshRun, leftOf, minute } from '../../../src/core/clock/clock-run.ts'
import { readingOf, signBetween } from '../../../src/core/clock/reading.ts'
import { fc } from '../../fast-check.ts'
import { allSpent, at, begun, lengthsOf, start } from './a-run.ts'

describe('a clock that goes on by itself', () => {
  it('is at the step that the time belongs to, however long nobody looked', () => {
    const run = begun([5, 3, 4], true)
    expect([4.9, 5, 8, 30].map((passed) => asOf(run, at(passed)).at)).toEqual([0, 1, 2, 2])
    expect(leftOf(asOf(run, at(6)), 1, at(6))).toBe(2 * minute)
  })

  it('stays at a step that was over when somebody came back to it', () => {
    const back = movedTo(asOf(begun([5, 3], true), at(6)), 0, at(6))
    expect(asOf(back, at(7)).at).toBe(0)
  })

  it('is the same whether somebody looked in between or not', () => {
    const moments = fc.tuple(fc.nat(200 * minute), fc.nat(200 * minute))
    fc.assert(
      fc.property(lengthsOf, moments, (lengths, [one, other]) => {
        const [first, second] = [start + Math.min(one, other), start + Math.max(one, other)]
        const run = begun(lengths, true)
        expect(asOf(asOf(run, first), second)).toEqual(asOf(run, second))
        expect(allSpent(asOf(run, second), second)).toBe(second - start)
      }),
    )
  })
})

describe('signs', () => {
  const look = (run: ClockRun, passed: number) => readingOf(run, at(passed))

  it.each([
    [2, 3, 'soon'],
    [4, 5, 'over'],
    [1, 60, 'over'], // the device slept
    [0, 1, null],
    [6, 7, null],
  ] as const)('between minute %d and %d of a step of five: %s', (before, after, sign) => {
    const run = begun([5, 3])
    expect(signBetween(look(run, before), look(run, after))).toBe(sign)
  })

  it('tell of a step that begins, and of the end', () => {
    const run = begun([5, 3])
    const next = movedTo(run, 1, at(1))
    expect(signBetween(readingOf(freshRun([5, 3]), start), look(run, 0))).toBe('begins')
    expect(signBetween(look(run, 1), look(next, 1))).toBe('begins')
    expect(signBetween(look(next, 2), look(movedTo(next, 2, at(2)), 2))).toBe('ended')
  })

  it('are none when the page has just opened', () => {
    expect(signBetween(null, look(begun([5]), 9))).toBeNull()
  })

  it('leave out the two minutes of a step that is no longer than that', () => {
    expect(look(begun([2, 3]), 0.5).phase).toBe('step')
  })
})

describe('a start at a time on the wall', () => {
  it('is waited for, and comes by itself', () => {
    const run = begunAt(freshRun([5, 3]), at(10))
    expect(readingOf(run, at(4))).toMatchObject({ phase: 'waiting', left: 6 * minute, late: 0, end: at(18) })
    expect(readingOf(run, at(11))).toMatchObject({ phase: 'step', left: 4 * minute, late: 0 })
  })

  it('stays where it is when the clock of the device is set right', () => {
    const run = begunAt(freshRun([5]), at(10))
    expect(afterSetBack(run, at(4), at(3))).toBe(run)
  })
})
