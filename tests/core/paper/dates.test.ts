import { describe, expect, it } from 'vitest'
import { sayDate, sayPeriod } from '../../../src/core/paper/dates.ts'
import { messages } from './a-form.ts'

describe('a date in words', () => {
  it.each([
    ['en', '22 November 2026'],
    ['en-US', 'November 22, 2026'],
    ['de', '22. November 2026'],
    ['ja', '2026年11月22日'],
  ])('in %s', (language, words) => {
    expect(sayDate('2026-11-22', language)).toBe(words)
  })
})

describe('a period in words', () => {
  it('begins a sentence', () => {
    expect(sayPeriod({ count: 1, unit: 'weeks' }, null, 'en', messages)).toBe('In 1 week')
  })

  it('names the day on which it ends when it is known when it begins', () => {
    expect(sayPeriod({ count: 2, unit: 'weeks' }, '2026-11-22', 'en', messages)).toBe(
      'In 2 weeks, on 6 December 2026',
    )
  })

  it.each([
    ['ar', 'In 2 weeks, on 6 December 2026'], // the sentence is not in Arabic yet, and half of one reads badly
    ['en-US', 'In 2 weeks, on December 6, 2026'],
  ])('speaks one language with the sentence around it, on a paper in %s', (language, words) => {
    expect(sayPeriod({ count: 2, unit: 'weeks' }, '2026-11-22', language, messages)).toBe(words)
  })
})
