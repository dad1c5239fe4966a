import { describe, expect, it } from 'vitest'
import { dayOf, isDay, withCentury } from '../../../src/core/days/day.ts'

describe('the day', () => {
  it('is the one on the wall calendar, late in the evening too', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})

describe('what a date field holds', () => {
  it.each([
    ['2026-11-22', true],
    ['', false],
    ['0002-11-22', false], // a year that is still being typed
    ['12026-11-22', false],
  ])('%j is a day: %j', (text, isOne) => {
    expect(isDay(text)).toBe(isOne)
  })
})

describe('a year of two digits', () => {
  it.each([
    ['0027-02-28', '2027-02-28'],
    ['0000-02-28', '2000-02-28'],
    ['0202-02-28', '0202-02-28'], // nobody knows which one
    ['2027-02-28', '2027-02-28'],
    ['', ''],
  ])('%j is meant as %j', (text, meant) => {
    expect(withCentury(text)).toBe(meant)
  })
})
