import { describe, expect, it } from 'vitest'
import { commonAlliance } from '../../../../src/core/alliance/apart/common-alliance.ts'
import { isPulseRound, withNumbersOf, withPulseOf } from '../../../../src/core/alliance/apart/pulse-round.ts'
import { beginRound } from '../../../../src/core/alliance/apart/round-steps.ts'
import { alliance } from '../../../sample.ts'

const number = (value: number) => ({ kind: 'scale', value }) as const
const text = { kind: 'text', text: 'Gently.' } as const
const ours = alliance({
  answers: { 'feedback-how': text, 'pulse-goal/p1': number(1), 'pulse-goal/p2': number(2) },
})
const sides = [
  { by: 'p1', answers: { 'pulse-goal/p1': number(5), 'pulse-goal/p2': number(4) } },
  { by: 'p9', answers: { 'pulse-goal/p9': number(3) } },
]

describe('numbers that were given apart', () => {
  it.each([
    [['pulse-goal'], true],
    [['pulse-goal', 'feedback-how'], false],
    [undefined, false],
  ])('make a round a pulse when %s is asked: %s', (asks, expected) => {
    expect(isPulseRound(beginRound(ours, 'r', { changed: 0 }, asks))).toBe(expected)
  })

  it('take the place of those of the look back before, each only from whom they are of', () => {
    expect(withPulseOf(ours, sides, false).answers).toEqual({
      'feedback-how': text,
      'pulse-goal/p1': number(5),
    })
  })

  it('stand beside those that were given since', () => {
    expect(withPulseOf(ours, sides, true).answers).toMatchObject({
      'pulse-goal/p1': number(5),
      'pulse-goal/p2': number(2),
    })
  })

  it('can be taken out again, with nothing else', () => {
    const since = { ...withPulseOf(ours, sides, false), title: 'Later' }
    expect(withNumbersOf(since, ours.answers)).toEqual({ ...ours, title: 'Later' })
  })

  it('take the place of the earlier ones in a common alliance too', () => {
    const { answers } = commonAlliance(ours, sides.slice(0, 1))
    expect(answers).toEqual({ 'feedback-how': text, 'pulse-goal/p1': number(5) })
  })
})
