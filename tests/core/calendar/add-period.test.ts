import { expect, it } from 'vitest'
import { addPeriod } from '../../../src/core/days/add-period.ts'
import type { Period } from '../../../src/core/questions/question.ts'

const months = (count: number): Period => ({ count, unit: 'months' })

it.each<[string, Period, number, string]>([
  ['2026-01-31', { count: 10, unit: 'days' }, 1, '2026-02-10'],
  ['2026-03-28', { count: 1, unit: 'days' }, 2, '2026-03-30'], // over the change to summer time
  ['2026-12-20', { count: 2, unit: 'weeks' }, 1, '2027-01-03'],
  ['2026-01-15', months(1), 1, '2026-02-15'],
  ['2026-11-30', months(3), 1, '2027-02-28'],
  ['2026-12-31', months(1), 1, '2027-01-31'],
  ['2024-02-29', { count: 1, unit: 'years' }, 1, '2025-02-28'],
  ['2024-02-29', { count: 1, unit: 'years' }, 4, '2028-02-29'],
  ['2026-01-31', months(0), 1, '2026-01-31'],
])('%s and %o, %i times, is %s', (on, period, times, wanted) => {
  expect(addPeriod(on, period, times)).toBe(wanted)
})

it('counts each month from the first day, so that a short month takes no day from the later ones', () => {
  const days = [1, 2, 3, 4].map((times) => addPeriod('2026-01-31', months(1), times))
  expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
})

it('knows leap years', () => {
  expect([addPeriod('2024-01-31', months(1)), addPeriod('2028-01-30', months(1))]).toEqual([
    '2024-02-29',
    '2028-02-29',
  ])
})
