import { addPeriod } from './add-period.ts'
import type { IsoDate } from './iso-date.ts'

/** Whether a date field holds what a file can keep; browsers let people type years of six digits. */
export function isWritten(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}

/** Whether that is a day of our times, and no year that is still being typed. */
export function isDay(text: string): boolean {
  return isWritten(text) && !text.startsWith('0')
}

/** A day whose year was written with one or two digits, which browsers take for the first century, in ours. */
export function withCentury(text: string): string {
  return text.replace(/^00(?=\d\d-\d\d-\d\d$)/, '20')
}

/** The day on somebody's wall calendar at this moment, in their own time zone. */
export function dayOf(moment: Date): IsoDate {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The last day that has come for anybody: east of here it may be tomorrow already. */
export function latestDay(today: IsoDate): IsoDate {
  return addPeriod(today, { count: 1, unit: 'days' })
}
