import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../../src/core/formats/pdf/read/read-date.ts'

describe('A day that was typed into a field', () => {
  it.each([
    ['2026-12-20', 'en', '2026-12-20'],
    ['2026/2/3', 'en', '2026-02-03'],
    ['20 December 2026', 'en', '2026-12-20'],
    ['December 20, 2026', 'en-US', '2026-12-20'],
    ['Dec. 20 2026', 'en', '2026-12-20'],
    ['the 1st of may 2027', 'en', '2027-05-01'],
    ['20.12.2026', 'de', '2026-12-20'],
    ['3. 2. 2026', 'cs', '2026-02-03'],
    ['20/12/2026', 'en', '2026-12-20'],
    ['12/20/2026', 'en', '2026-12-20'],
    ['5/6/2026', 'en-US', '2026-05-06'],
    ['5/6/2026', 'en-GB', '2026-06-05'],
    ['5/6/2026', 'fr', '2026-06-05'],
    ['20 décembre 2026', 'fr', '2026-12-20'],
    ['20 de diciembre de 2026', 'es', '2026-12-20'],
    ['20 декабря 2026 г.', 'ru', '2026-12-20'],
    ['2026年12月20日', 'ja', '2026-12-20'],
    ['2026년 12월 20일', 'ko', '2026-12-20'],
    ['٢٠ ديسمبر ٢٠٢٦', 'ar', '2026-12-20'],
    ['20 December 2026', 'ar', '2026-12-20'],
  ])('%s in %s is %s', (typed, language, day) => {
    expect(readDate(typed, language)).toBe(day)
  })

  it.each([
    ['in 3 months', 'en', { count: 3, unit: 'months' }],
    ['3 months', 'fr', { count: 3, unit: 'months' }],
    ['1 week', 'en', { count: 1, unit: 'weeks' }],
    ['in 2 Wochen', 'de', { count: 2, unit: 'weeks' }],
    ['dans 3 mois', 'fr', { count: 3, unit: 'months' }],
    ['3か月後', 'ja', { count: 3, unit: 'months' }],
  ])('%s in %s is a time from now', (typed, language, period) => {
    expect(readDate(typed, language)).toEqual(period)
  })

  it.each([
    ['5/6/2026', 'en'], // two days, and nobody says which
    ['31 June 2026', 'en'],
    ['30.02.2026', 'de'],
    ['20 December', 'en'],
    ['soon', 'en'],
    ['next spring', 'en'],
    ['0 months', 'en'],
    ['900 months', 'en'],
    ['', 'en'],
  ])('%s in %s could be any', (typed, language) => {
    expect(readDate(typed, language)).toBeUndefined()
  })
})
