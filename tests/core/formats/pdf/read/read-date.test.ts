import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../../src/core/formats/pdf/read/read-date.ts'

describe('A day that was typed into a field', () => {
  it.each([
    ['۱۴۰۵/۱۲/۱۰', 'en'], // the Persian calendar
    ['1448-08-20', 'ar'], // the Hijri calendar
    ['1.3.2570', 'th'], // the Buddhist calendar
    ['1.3.2570', 'en'],
    ['1.3.1027', 'en'],
    ['0027-03-01', 'en'],
    ['1 March 1027', 'en'],
    ['1 March 99', 'en'],
    ['1/9/48', 'ar'], // 1448 in the Hijri calendar
    ['1/1/2019', 'am'], // the Ethiopian calendar
    ['2083-11-17', 'ne'], // Bikram Sambat
    ['1989-12-31', 'en'],
    ['2121-01-01', 'en'],
  ])('%s in %s is not of our years', (typed, language) => {
    expect(readDate(typed, language)).toBeUndefined()
  })

  it.each([
    ['1990-01-01', '1990-01-01'],
    ['31.12.2120', '2120-12-31'],
  ])('%s still is', (typed, day) => {
    expect(readDate(typed, 'en')).toBe(day)
  })

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
    ['1 Sept 2027', 'en', '2027-09-01'],
    ['Sept. 1, 2027', 'en', '2027-09-01'],
    ['Septem 1 2027', 'en', '2027-09-01'],
    ['1 Febr 2027', 'de', '2027-02-01'],
    ['1 Mar 27', 'en', '2027-03-01'],
    ["March 1st, '27", 'en', '2027-03-01'],
    ['20.12.27', 'de', '2027-12-20'],
    ['20/12/27', 'en', '2027-12-20'],
    ['5/6/27', 'en-US', '2027-05-06'],
    ['1 März 2027', 'en', '2027-03-01'],
    ['1er août 2027', 'en', '2027-08-01'],
    ['1 марта 2027', 'en', '2027-03-01'],
    ['1 marca 2027', 'de', '2027-03-01'],
    ['1 March 2027 at 10:00', 'en', '2027-03-01'],
    ['1 March 2027, 10:00 am', 'en', '2027-03-01'],
    ['1 March 2027 at 10 am', 'en', '2027-03-01'],
    ['2027-03-01T10:00:00Z', 'en', '2027-03-01'],
    ['1 March 2027  14h30', 'fr', '2027-03-01'],
    ['2027年3月1日(月)', 'ja', '2027-03-01'],
    ['1 aout 2027', 'en', '2027-08-01'],
    ['1 Marz 2027', 'de', '2027-03-01'],
    ['١ مارس ٢٠٢٧', 'en', '2027-03-01'],
    ['۲۰۲۷/۰۳/۰۱', 'fa', '2027-03-01'],
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
    ['a year', 'en', { count: 1, unit: 'years' }],
    ['three months', 'en', { count: 3, unit: 'months' }],
    ['3 months from now', 'en', { count: 3, unit: 'months' }],
    ['in six weeks’ time', 'en', { count: 6, unit: 'weeks' }],
    ['a fortnight', 'en', { count: 2, unit: 'weeks' }],
    ['In a month', 'en', { count: 1, unit: 'months' }],
    ['in six weeks', 'de', { count: 6, unit: 'weeks' }],
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
    ['zero weeks', 'en'],
    ['5/6/27', 'en'],
    ['26-03-27', 'en'], // 2026 or 2027?
    ['1 listopad 2027', 'en'], // October in Croatia, November in Poland
    ['mar 1 dic 2027', 'es'], // a Tuesday, or March?
    ['March or April 1 2027', 'en'],
    ['1 March 2027 or 2028', 'en'],
    [`1 March 2027${' '.repeat(200)}`, 'en'],
    ['', 'en'],
  ])('%s in %s could be any', (typed, language) => {
    expect(readDate(typed, language)).toBeUndefined()
  })
})
