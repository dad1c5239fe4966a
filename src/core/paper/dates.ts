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

/** The language of a date within a sentence of ours: the paper's, or that of the sentence where it has none in the paper's. */
export function sentenceLanguage(language: string, { paper }: Messages): string {
  const [parent] = language.split('-')
  return parent === paper.language ? language : paper.language
}

/** A period in words, with the day on which it ends when its beginning is known: "In 3 months, on 22 February 2027". */
export function sayPeriod(
  period: Period,
  from: IsoDate | null,
  language: string,
  messages: Messages,
): string {
  if (from === null) return sayLength(period, language)
  const spoken = sentenceLanguage(language, messages)
  const date = sayDate(addPeriod(from, period), spoken)
  return fill(messages.paper.inPeriod, { period: sayLength(period, spoken), date })
}

function sayLength({ count, unit }: Period, language: string): string {
  const said = new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(count, unit)
  return capital(said, language)
}

function capital(text: string, language: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
