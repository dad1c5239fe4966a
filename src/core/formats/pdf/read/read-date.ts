import type { IsoDate } from '../../../days/iso-date.ts'
import type { Period } from '../../../questions/question.ts'
import { monthIn } from './month-names.ts'
import { readPeriod, withPlainDigits } from './read-period.ts'

/** Where the years of another calendar look like ours: 2019 in Ethiopia and 2083 in Nepal are our 2026. */
const otherYears = new Set(['am', 'ti', 'ne'])

const longestDate = 80 // letters; a longer text says more than a day

/**
 * A day or a time from now, as people type it into a field; nothing when it could be two different days, or when its year is
 * far from ours, as in other calendars.
 */
export function readDate(typed: string, language: string): IsoDate | Period | undefined {
  if (typed.length > longestDate) return undefined
  const said = withPlainDigits(typed).trim().replace(/\s+/g, ' ').toLowerCase()
  const text = withoutTime(said.replace(/\s?[(（][^()（）]*[)）]$/, '')) // a day of the week
  return readPeriod(text, language) ?? writtenDay(text, language)
}

function writtenDay(text: string, language: string): IsoDate | undefined {
  if (otherYears.has(new Intl.Locale(language).language)) return undefined
  return readNumbers(text, language) ?? readMonthName(text, language)
}

/** "1 March 2027 at 10:00" is that day, and so is 2027-03-01T10:00Z. */
function withoutTime(text: string): string {
  const before = /(?:,?\s(?:at\s|um\s|à\s)?|(?<=\d)t)/.source
  const hour = /\d{1,2}(?:[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?uhr|z)?|\s?[ap]\.?m\.?|\s?uhr|\s?h)/
    .source
  return text.replace(new RegExp(`${before}${hour}$`, 'u'), '')
}

/** 2026-12-20, 20.12.2026, 12/20/26; 5/6/2026 only where the language's region says what comes first. */
function readNumbers(text: string, language: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}$/.exec(text)
  if (yearFirst) return validDate(yearFirst[1], yearFirst[2], yearFirst[3])
  const [, one, sign, two, year] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/.exec(text) ?? []
  if (sign === '-' && year?.length === 2 && shortYear(one) !== undefined) return undefined // 26-03-27
  if (sign === '.' || Number(one) > 12) return validDate(year, two, one)
  if (Number(two) > 12 || one === two) return validDate(year, one, two)
  const region = new Intl.Locale(language).region
  if (region === undefined && language.startsWith('en')) return undefined
  return monthFirst.has(region ?? '') ? validDate(year, one, two) : validDate(year, two, one)
}

const monthFirst = new Set(['US', 'PH', 'FM', 'MH', 'PW'])

/** 20 December 2026, Dec 20, 26, and as the paper's language or another one says it. */
function readMonthName(text: string, language: string): IsoDate | undefined {
  const [one = '', two = '', ...others] = text.match(/\d+/g) ?? []
  const [day, year] = one.length === 4 ? [two, one] : [one, two]
  if (others.length > 0 || day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined
  const month = monthIn(text, language)
  return month === undefined ? undefined : validDate(year, String(month), day)
}

const [firstYear, lastYear] = [1990, 2120]

/** The day, when there is one of this name in the calendar, and in our time. */
function validDate(year = '', month = '', day = ''): IsoDate | undefined {
  const whole = year.length === 2 ? shortYear(year) : Number(year)
  if (whole === undefined || !(whole >= firstYear && whole <= lastYear)) return undefined
  const iso = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** Agreements are about the years around us, so that 27 is 2027; 99 could be anything, and 48 is 1448 to some. */
function shortYear(year = ''): number | undefined {
  const number = Number(year)
  return number >= 20 && number <= 45 ? 2000 + number : undefined
}
