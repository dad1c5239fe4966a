import { describe, expect, it } from 'vitest'
import { dayOrderIn, readDay } from '../../../src/core/roster/read-day.ts'

describe('days in a list', () => {
  it.each([
    ['2026-12-03', '2026-12-03'],
    ['2026/12/3 09:30', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['3. 12. 26', '2026-12-03'],
    ['3/12/2026', '2026-12-03'],
    ['٣/١٢/٢٠٢٦', '2026-12-03'],
    ['2026年12月3日', '2026-12-03'],
    ['30.2.2026', null],
    ['soon', null],
    ['46000', null],
    ['', null],
  ])('%s', (cell, day) => {
    expect(readDay(cell, 'day-first')).toBe(day)
  })

  it('a month may stand first, but never before a dot', () => {
    expect(readDay('3/12/2026', 'month-first')).toBe('2026-03-12')
    expect(readDay('3.12.2026', 'month-first')).toBe('2026-12-03')
  })

  it.each([
    [['3/12/2026', '13/1/2027'], 'day-first'],
    [['3/12/2026', '1/13/2027'], 'month-first'],
    [['3/12/2026', '13.1.2027'], null],
  ])('the order is told by the days themselves: %s', (cells, order) => {
    expect(dayOrderIn(cells)).toBe(order)
  })
})
