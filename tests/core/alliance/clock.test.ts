import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import { agreeProblem } from '../../../src/core/alliance/agreement-problem.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { clockDoubt, likelyAnswer } from '../../../src/core/alliance/clock.ts'
import { alliance } from '../../sample.ts'

const agreedOn = (...days: string[]): Alliance =>
  days.reduce((one, on) => agree(one, { on, note: '' }), alliance())
const seasons = agreedOn('2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01')

describe('the date of a device', () => {
  it.each([
    ['nothing was agreed yet', alliance(), '2016-01-01', null, 'right'],
    ['the last agreement was in spring', seasons, '2026-11-22', null, 'right'],
    ['one version says a later day', agreedOn('2026-03-01', '2031-01-01'), '2026-11-22', 'behind', 'right'],
    ['several versions say later days', seasons, '2025-06-01', 'behind', null],
    ['the last agreement is years back', seasons, '2029-01-01', 'ahead', null],
  ] as const)('where %s: %#', (_, past, today, kind, answer) => {
    const doubt = clockDoubt(past, today)
    expect([doubt?.kind ?? null, likelyAnswer(doubt)]).toEqual([kind, answer])
  })
})

describe('an agreement while the clock is behind', () => {
  const problem = (on: string, answer: 'right' | 'wrong' | null) =>
    agreeProblem(on, seasons, '2025-06-01', answer)

  it.each([
    ['asks whether the date is right', '2025-06-01', null, 'clock-unsure'],
    ['takes no version for a slip of the hand when the device is wrong', '2026-11-22', 'wrong', null],
    ['still comes after the last one', '2025-06-01', 'wrong', 'day-too-early'],
    ['waits until the versions whose day is wrong are left out', '2025-06-01', 'right', 'days-to-come'],
  ] as const)('%s', (_, on, answer, wanted) => {
    expect(problem(on, answer)).toBe(wanted)
  })

  it('is held up by nothing else: one version of a later day is replaced as before', () => {
    expect(agreeProblem('2026-11-22', agreedOn('2026-03-01', '2031-01-01'), '2026-11-22', 'right')).toBeNull()
  })
})

describe('the two hundred and first agreement', () => {
  const days = Array.from({ length: 200 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  )
  const full = agreedOn(...days)

  it('is told that there is no room, before anything is done', () => {
    expect(agreeProblem('2026-11-22', full, '2026-11-22', 'right')).toBe('no-room')
  })

  it('has room on the day of the last one', () => {
    expect(agreeProblem(days.at(-1) ?? '', full, '2026-11-22', 'right')).toBeNull()
  })
})
