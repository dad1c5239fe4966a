import type { IsoDate } from '../../../alliance/alliance.ts'
import type { Period } from '../../../questions/question.ts'

/** A day or a time from now, as people type it into a field; nothing when it could be two different days. */
export function readDate(typed: string, language: string): IsoDate | Period | undefined {
  const text = withPlainDigits(typed).trim().toLowerCase()
  return readPeriod(text, language) ?? readNumbers(text, language) ?? readMonthName(text, language)
}

/** Digits of any script as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })
}

const units = ['days', 'weeks', 'months', 'years'] as const

/** "3 months", "in 3 months", and as the paper's language says it. */
function readPeriod(text: string, language: string): Period | undefined {
  const count = Number(/^\D*(\d{1,3})\D*$/.exec(text)?.[1])
  if (!(count >= 1 && count <= 120)) return undefined
  const unit = units.find((one) =>
    ['en', language].some((tongue) => saidIn(tongue, count, one).includes(withoutSpaces(text))),
  )
  return unit && { count, unit }
}

function saidIn(language: string, count: number, unit: Period['unit']): readonly string[] {
  const one = unit.slice(0, -1)
  const after = new Intl.RelativeTimeFormat(language).format(count, unit)
  const alone = new Intl.NumberFormat(language, { style: 'unit', unit: one, unitDisplay: 'long' }).format(
    count,
  )
  return [after, alone].map((said) => withoutSpaces(withPlainDigits(said).toLowerCase()))
}

/** Languages put a space here, people don't, or the other way round. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}

/** 2026-12-20, 20.12.2026, 12/20/2026; 5/6/2026 only where the language's region says what comes first. */
function readNumbers(text: string, language: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}$/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const [, one, sign, two, year] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?$/.exec(text) ?? []
  if (sign === '.' || Number(one) > 12) return dayOf(year, two, one)
  if (Number(two) > 12 || one === two) return dayOf(year, one, two)
  const region = new Intl.Locale(language).region
  if (region === undefined && language.startsWith('en')) return undefined
  return monthFirst.has(region ?? '') ? dayOf(year, one, two) : dayOf(year, two, one)
}

const monthFirst = new Set(['US', 'PH', 'FM', 'MH', 'PW'])

/** 20 December 2026, Dec 20, 2026, and as the paper's language says it. */
function readMonthName(text: string, language: string): IsoDate | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const month = ['en', language].map((tongue) => monthIn(words, tongue)).find((found) => found > 0)
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]
  const days = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []
  return month && days.length === 1 ? dayOf(year, String(month), days[0]) : undefined
}

function monthIn(words: readonly string[], language: string): number {
  const isNamed = (_: unknown, month: number) =>
    (['long', 'short'] as const).some((length) => {
      const format = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' })
      const parts = format.formatToParts(Date.UTC(2026, month, 1))
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '')
      return name !== undefined && words.includes(name)
    })
  return Array.from({ length: 12 }, (_, month) => month).findIndex(isNamed) + 1
}

/** The day, when there is one of this name in the calendar. */
function dayOf(year = '', month = '', day = ''): IsoDate | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
