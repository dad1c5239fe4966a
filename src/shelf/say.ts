import type { IsoDate } from '../core/days/iso-date.ts'

/** A moment as a short day: "22 Nov 2026". */
export function sayMoment(moment: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(moment)
}

/** A day of the calendar, as short. */
export function sayDay(on: IsoDate, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(on),
  )
}

/** A size as people say it: "3 kB", "1.2 MB", "14 GB". */
export function saySize(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** (power + 1))
}

/** English of no country would be American English, which writes the month first. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-001' : language
}
