import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { changesBetween } from '../../../src/core/review/changes.ts'
import { versionOn, versionsOf } from '../../../src/core/review/versions.ts'
import { alliance, step, text, topics } from '../../review/sample.ts'

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

describe('the version that comes of an agreement', () => {
  const agreed = alliance({})
  const [first] = agreed.revisions
  const mistyped = { ...agreed, revisions: [...agreed.revisions, { ...first, on: '2031-01-01' }] } as Alliance

  it.each([
    ['a new one on a later day', agreed, '2026-11-22', 2],
    ['the same one on the same day', agreed, '2026-08-22', 1],
    ['in place of one whose day has not come', mistyped, '2026-11-22', 2],
  ])('is %s', (_, before, on, number) => {
    expect(versionOn(before, on, '2026-11-22')).toBe(number)
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
