import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import { sayPeriod } from '../../../src/core/paper/dates.ts'
import { formatDay } from '../../../src/core/words/format.ts'
import { alliance, messages, paperOf, paragraphsOf } from './a-form.ts'

describe('a date in words', () => {
  it.each([
    ['en', '22 November 2026'],
    ['en-US', 'November 22, 2026'],
    ['de', '22. November 2026'],
    ['ja', '2026年11月22日'],
  ])('in %s', (language, words) => {
    expect(formatDay('2026-11-22', language)).toBe(words)
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

  it('speaks the language of the sentences also when it stands alone', () => {
    expect(sayPeriod({ count: 2, unit: 'weeks' }, null, 'ar', messages)).toBe('In 2 weeks')
  })
})

describe('the dates of one paper', () => {
  const answers = { 'first-look': { kind: 'date', on: '2027-04-06' } } as const
  const agreed = agree(alliance({ answers }), { on: '2026-11-22', note: '' })

  it.each([
    ['ar', '6 April 2027'], // we have no sentences in Arabic
    ['en-US', 'April 6, 2027'],
  ])('are in the language of its sentences where they stand alone, on a paper in %s', (language, date) => {
    expect(paragraphsOf(paperOf(agreed, language))).toContain(date)
  })
})
