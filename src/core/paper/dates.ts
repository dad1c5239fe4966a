import type { IsoDate } from '../alliance/alliance.ts'
import { addPeriod } from '../calendar/add-period.ts'
import type { Period } from '../questions/question.ts'
import { fill, type Messages } from '../words/messages.ts'

/** A day in words: "22 November 2026". */
export function sayDate(on: IsoDate, language: string): string {
  // English of no country would be American English, which writes the month first
  const locale = language === 'en' ? 'en-001' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on))
}

/** A period in words, with the day on which it ends when its beginning is known: "In 3 months, on 22 February 2027". */
export function sayPeriod(
  period: Period,
  from: IsoDate | null,
  language: string,
  messages: Messages,
): string {
  const said = capital(
    new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(period.count, period.unit),
    language,
  )
  if (from === null) return said
  return fill(messages.paper.inPeriod, { period: said, date: sayDate(addPeriod(from, period), language) })
}

function capital(text: string, language: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
