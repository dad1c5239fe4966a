import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/builder/day.ts'

describe('the day', () => {
  it('is the one on the wall calendar, late in the evening too', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
