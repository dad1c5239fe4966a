import { describe, expect, it } from 'vitest'
import {
  type Counted,
  counted,
  formatDay,
  formatList,
  formatMoment,
  formatSize,
} from '../../../src/core/words/format.ts'

const polish: Counted = {
  one: '{count} porozumienie na {page}',
  few: '{count} porozumienia na {page}',
  many: '{count} porozumień na {page}',
  other: '{count} porozumienia na {page}',
}

const arabic: Counted = {
  zero: 'لا تحالفات',
  one: 'تحالف واحد',
  two: 'تحالفان',
  few: '{count} تحالفات',
  many: '{count} تحالفًا',
  other: '{count} تحالف',
}

describe('a number of things', () => {
  it.each([
    [1, '1 porozumienie na x'],
    [2, '2 porozumienia na x'],
    [5, '5 porozumień na x'],
    [12, '12 porozumień na x'],
    [22, '22 porozumienia na x'],
    [25, '25 porozumień na x'],
  ])('is said in Polish: %i', (count, said) => {
    expect(counted(polish, count, 'pl', { page: 'x' })).toBe(said)
  })

  it.each([
    [0, 'لا تحالفات'],
    [1, 'تحالف واحد'],
    [2, 'تحالفان'],
    [3, '3 تحالفات'],
    [11, '11 تحالفًا'],
    [100, '100 تحالف'],
  ])('is said in Arabic: %i', (count, said) => {
    expect(counted(arabic, count, 'ar')).toBe(said)
  })

  it('is written as the language writes numbers', () => {
    expect(counted({ other: '{count} Zeichen' }, 4321, 'de')).toBe('4.321 Zeichen')
  })

  it('is said in the form that is always there where the language’s own is missing', () => {
    expect(counted({ other: '{count} zł' }, 3, 'pl')).toBe('3 zł')
  })
})

describe('a day', () => {
  it.each([
    ['en', '22 November 2026', '22 Nov 2026'],
    ['en-US', 'November 22, 2026', 'Nov 22, 2026'],
    ['de', '22. November 2026', '22.11.2026'],
  ])('is said in %s, long and short', (language, long, short) => {
    expect([formatDay('2026-11-22', language), formatDay('2026-11-22', language, 'medium')]).toEqual([
      long,
      short,
    ])
  })
})

it('a moment is a day and a time, on the clocks of whoever reads it', () => {
  const moment = new Date(2026, 10, 29, 21, 0).getTime()
  expect(formatMoment(moment, 'en').replace(/\s/g, ' ')).toMatch(/^29 Nov 2026, (21:00|9:00 pm)$/)
})

describe('a size', () => {
  it.each([
    [0, '0 kB'],
    [999, '1 kB'],
    [360_000, '360 kB'],
    [1_250_000, '1.3 MB'],
    [11_400_000_000, '11 GB'],
    [2_000_000_000_000, '2,000 GB'],
  ])('%i is %s', (bytes, said) => {
    expect(formatSize(bytes, 'en')).toBe(said)
  })
})

it.each([
  ['en', 'conjunction', 'Maya, Tom, and Ana'],
  ['de', 'conjunction', 'Maya, Tom und Ana'],
  ['en', 'unit', 'Maya, Tom, Ana'],
] as const)('a list in %s (%s) is %s', (language, type, said) => {
  expect(formatList(['Maya', 'Tom', 'Ana'], language, type)).toBe(said)
})
