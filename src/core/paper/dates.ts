import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Period } from '../questions/question.ts'
import { formatDay } from '../words/format.ts'
import { fill, type Messages } from '../words/messages.ts'

/** The language of every date on a paper, within our sentences or alone: the paper's, or that of our sentences where there are none in the paper's. */
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
  const spoken = sentenceLanguage(language, messages)
  if (from === null) return sayLength(period, spoken)
  const date = formatDay(addPeriod(from, period), spoken)
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
