import { type IsoDate, isoDateSchema } from '../days/iso-date.ts'
import type { DayOrder } from './roster.ts'

/**
 * The day in a cell: 2026-12-03, 3.12.2026, 3/12/2026 or 12/3/26 by the order given, with a time behind it or none; null where
 * it is no day of the calendar. Two figures of a year are those of this century.
 */
export function readDay(cell: string, order: DayOrder): IsoDate | null {
  const text = western(cell)
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  const [, year, inner, last] = text.match(/^(\d{4})[-/.年 ]+(\d{1,2})[-/.月 ]+(\d{1,2})日?$/) ?? []
  if (year !== undefined) return dayFrom(year, inner, last)
  const [, one, sign, two, end] = text.match(/^(\d{1,2})([-/. ]+)(\d{1,2})[-/. ]+(\d{4}|\d{2})$/) ?? []
  if (end === undefined) return null
  const isDayFirst = (sign ?? '').includes('.') || order === 'day-first'
  const century = end.length === 2 ? `20${end}` : end
  return isDayFirst ? dayFrom(century, two, one) : dayFrom(century, one, two)
}

/** The order that the days of a column show; one that is understood in both ways only shows none. */
export function dayOrderIn(cells: readonly string[]): DayOrder | null {
  for (const cell of cells) {
    const [, one = '', two = ''] =
      western(cell)
        .trim()
        .match(/^(\d{1,2})[-/ ]+(\d{1,2})[-/ ]+(?:\d{4}|\d{2})\b/) ?? []
    if (Number(one) > 12) return 'day-first'
    if (Number(two) > 12) return 'month-first'
  }
  return null
}

/** Whether some day of a column is another one in the other order. */
export function hasTwoReadings(cells: readonly string[]): boolean {
  return cells.some((cell) => readDay(cell, 'day-first') !== readDay(cell, 'month-first'))
}

function dayFrom(year = '', month = '', day = ''): IsoDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDateSchema.safeParse(text).success ? text : null
}

/** Figures of other scripts, such as Arabic ones, as those of ours: in Unicode each ten stand in a row from nought. */
function western(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (figure) => {
    const point = figure.codePointAt(0) ?? 0
    let zero = point
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1
    return String(point - zero)
  })
}
