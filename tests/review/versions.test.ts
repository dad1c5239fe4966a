import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/review/changes.ts'
import { versionsOf } from '../../src/review/versions.ts'
import { alliance, step, text, topics } from './sample.ts'

describe('the versions', () => {
  it('are those that were agreed', () => {
    expect(versionsOf(alliance({ 'feedback-when': text('Soon.') }))).toMatchObject([
      { number: 1, on: '2026-08-22' },
    ])
  })

  it('end with what is written now, when it says something else', () => {
    const changed = alliance({ 'feedback-when': text('Soon.') }, { 'feedback-when': text('Now.') })
    expect(versionsOf(changed)).toMatchObject([{ number: 1 }, { number: 2, on: null }])
  })
})

describe('the changes between two versions', () => {
  const changed = alliance(
    { 'pulse-goal/p1': step(2) },
    {
      'check-ins-first': { kind: 'date', on: '2027-01-01' },
      'feedback-when': text('Now.'),
      'pulse-goal/p1': step(5),
    },
  )
  const changes = changesBetween(changed.revisions[0] ?? changed, changed, topics, 'en')

  it('come in the order of the questions, without the pulse', () => {
    expect(changes).toMatchObject([{ key: 'feedback-when' }, { key: 'check-ins-first' }])
  })
})
