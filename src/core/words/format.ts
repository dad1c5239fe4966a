import { fill } from './messages.ts'

/**
 * A sentence about a number of things, in the forms that a language has for it (the plural categories of CLDR); `{count}`
 * is the number. `other` is always there.
 */
export type Counted = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** The sentence for so many things, with the number as the language writes it; its other holes are filled too. */
export function counted(
  sentence: Counted,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(language).select(count)
  const number = new Intl.NumberFormat(language).format(count)
  return fill(sentence[form] ?? sentence.other, { ...values, count: number })
}

/** A day such as `2026-11-22` in words: "22 November 2026", or "22 Nov 2026" where there is little room. */
export function formatDay(on: string, language: string, dateStyle: 'long' | 'medium' = 'long'): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' }).format(new Date(on))
}

/** A moment, in milliseconds since 1970, on the clocks of whoever reads it: "29 Nov 2026, 9:00 pm". */
export function formatMoment(moment: number, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })
  return format.format(moment)
}

/** The time of a moment on the clocks of whoever reads it: "9:00 am". */
export function formatTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(moment)
}

/** A number of bytes as people say it: "3 kB", "1.2 MB", "14 GB". */
export function formatSize(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** (power + 1))
}

/** A list as the language writes it: "Maya, Tom and Ana", or "Maya, Tom, Ana" where it only counts up. */
export function formatList(
  items: readonly string[],
  language: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  const key = `${type} ${language}`
  const format = listFormats.get(key) ?? new Intl.ListFormat(language, { type })
  listFormats.set(key, format)
  return format.format(items)
}

const listFormats = new Map<string, Intl.ListFormat>() // kept, since making one reads its data anew

/** English of no country would be American English, which writes the month first. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-001' : language
}
