import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import {
  isPulseNew,
  pulseQuestions,
  pulseWithNow,
  voicesOf,
  widestGap,
  withNumber,
} from '../../../src/core/review/pulse-now.ts'
import { alliance, step, text, topics } from '../../review/sample.ts'

const before = { 'pulse-goal/p1': step(3), 'pulse-way/p1': step(4), 'feedback-when': text('At once.') }

describe('the numbers of a review', () => {
  it('are not those of the review before', () => {
    expect(isPulseNew(alliance(before), false)).toBe(false)
  })

  it('are new once they are not the same', () => {
    expect(isPulseNew(alliance(before, { 'pulse-goal/p1': step(4) }), false)).toBe(true)
  })

  it('may be the same as last time', () => {
    expect(isPulseNew(alliance(before), true)).toBe(true)
  })

  it('begin without the old ones, which would be said again', () => {
    const { answers } = withNumber(alliance(before), false, 'pulse-goal/p2', step(5))
    expect(answers).toEqual({ 'pulse-goal/p2': step(5), 'feedback-when': text('At once.') })
  })

  it('stand beside each other as they are given', () => {
    const one = withNumber(alliance(before), false, 'pulse-goal/p2', step(5))
    expect(withNumber(one, true, 'pulse-goal/p1', step(1)).answers).toMatchObject({
      'pulse-goal/p1': step(1),
      'pulse-goal/p2': step(5),
    })
  })

  it('are drawn after those of the agreed versions', () => {
    const [goal] = pulseWithNow(alliance(before, { 'pulse-goal/p1': step(5) }), true, '2026-11-22')
    expect(goal).toMatchObject({ labels: ['2026-08-22', '2026-11-22'], series: [{ values: [3, 5] }] })
  })
})

describe('whose numbers there are', () => {
  const { people } = alliance({})

  it.each<[string, Alliance['answers'], readonly (string | undefined)[]]>([
    ['each person’s, also of those who said nothing', { 'pulse-goal/p2': step(2) }, ['p1', 'p2']],
    ['one of all together', { 'pulse-goal': step(4) }, [undefined]],
    ['both', { 'pulse-goal': step(4), 'pulse-way/p1': step(1) }, ['p1', 'p2', undefined]],
    ['none', { 'feedback-when': text('At once.') }, []],
    ['none of who has left', { 'pulse-goal/p7': step(2) }, []],
  ])('%s', (_what, answers, wanted) => {
    expect(voicesOf({ people, answers })).toEqual(wanted)
  })
})

describe('the widest gap', () => {
  const gap = (answers: Parameters<typeof alliance>[0]) =>
    widestGap(pulseQuestions(topics), alliance({}, answers))

  it('is where people are furthest apart', () => {
    const apart = {
      'pulse-goal/p1': step(2),
      'pulse-goal/p2': step(4),
      'pulse-way/p1': step(5),
      'pulse-way/p2': step(1),
    }
    expect(gap(apart)).toMatchObject({ question: { id: 'pulse-way' }, least: 1, most: 5 })
  })

  it.each([
    ['one step', { 'pulse-goal/p1': step(4), 'pulse-goal/p2': step(5) }],
    ['one person alone', { 'pulse-goal/p1': step(4) }],
    ['nobody', {}],
  ])('is nothing worth a word with %s', (_who, answers) => {
    expect(gap(answers)).toBeUndefined()
  })
})
