import { describe, expect, it } from 'vitest'
import { arriving, type Merging, settled } from '../../src/sharing/arriving.ts'
import { agreed, text } from './sample.ts'

const draft = (alliance: ReturnType<typeof agreed>) => ({ alliance, changed: 1, conflicts: [] })

const mine = agreed({
  answers: {
    'feedback-when': text('Soon'),
    'feedback-how/p1': text('Kindly'),
    'check-ins-first': text('In May'),
  },
})
const theirs = agreed({
  answers: { 'feedback-when': text('On Fridays'), 'feedback-how/p1': text('By letter') },
})

function merging(): Merging {
  const found = arriving(draft(mine), theirs)
  if (found.kind !== 'different') throw new Error('These two copies differ.')
  return found
}

describe('an alliance that somebody sent', () => {
  it('is new where this browser has none like it', () => {
    expect(arriving(undefined, theirs)).toEqual({ kind: 'new' })
  })

  it('is nothing new when everything in it is here already', () => {
    expect(arriving(draft(mine), agreed()).kind).toBe('nothing-new')
  })

  it('comes in by itself where only the other changed something since both agreed', () => {
    expect(merging().came.map((change) => 'key' in change && change.key)).toEqual(['feedback-when'])
  })

  it('leaves what only I changed, and says so', () => {
    expect(merging().stayed.map((change) => 'key' in change && change.key)).toEqual(['check-ins-first'])
  })

  it('asks about what both changed, and shows it in no list', () => {
    expect(merging().conflicts).toEqual([
      { kind: 'answer', key: 'feedback-how/p1', mine: text('Kindly'), theirs: text('By letter') },
    ])
  })

  it.each([
    ['mine', 'Kindly'],
    ['theirs', 'By letter'],
    ['both', 'Kindly\nBy letter'],
  ] as const)('holds what was chosen: %s', (choice, said) => {
    expect(settled(merging(), [choice]).answers).toEqual({
      'feedback-when': text('On Fridays'),
      'feedback-how/p1': text(said),
      'check-ins-first': text('In May'),
    })
  })

  it('changes nothing of what is kept here before somebody has chosen', () => {
    const here = draft(mine)
    const before = structuredClone(here)
    arriving(here, theirs)
    expect(here).toEqual(before)
  })
})
