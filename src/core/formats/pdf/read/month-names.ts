/** The month that a text names, from 1; nothing when it names none, or two. `language` is that of the paper. */
export function monthIn(text: string, language: string): number | undefined {
  const words = text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const near = only(
    words.flatMap((word) => ['en', 'en-GB', language].flatMap((tongue) => begunBy(word, tongue))),
  )
  return near.length > 0 ? near[0] : only(words.flatMap(inAnyLanguage))[0]
}

function only(months: readonly number[]): readonly (number | undefined)[] {
  const different = [...new Set(months)]
  return different.length > 1 ? [undefined] : different
}

/** People shorten months as they like: the word must be the name of one, or begin the name of only one. */
function begunBy(word: string, language: string): readonly number[] {
  const named = monthsNamed(word, language)
  if (named.length > 0 || word.length < 3) return named
  const begun = namesOf(language).map((names) => names.some((name) => name.startsWith(word)))
  const months = begun.flatMap((is, month) => (is ? [month + 1] : []))
  return months.length === 1 ? months : []
}

/** A word that is a month in one of the languages in which people are likely to write, on a paper in another. */
function inAnyLanguage(word: string): readonly number[] {
  return word.length < 3 ? [] : others.flatMap((language) => monthsNamed(word, language))
}

function monthsNamed(word: string, language: string): readonly number[] {
  return namesOf(language).flatMap((names, month) => (names.includes(word) ? [month + 1] : []))
}

const others = (
  'de fr es it pt nl sv da nb fi pl cs sk hu ro bg hr sr sl mk sq el tr ru uk be lt lv et ca eu gl cy ga is ' +
  'ar he fa ur hi bn ta te th vi id ms sw af ka hy az kk'
).split(' ')

const knownMonths = new Map<string, readonly (readonly string[])[]>()

/** How a language calls the twelve months of our calendar, alone and beside a day, in small letters. */
function namesOf(language: string): readonly (readonly string[])[] {
  const names = knownMonths.get(language) ?? askForNames(language)
  knownMonths.set(language, names)
  return names
}

function askForNames(language: string): readonly (readonly string[])[] {
  const ways = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' } as const,
  ])
  const formats = ways.map(
    (way) => new Intl.DateTimeFormat(language, { ...way, calendar: 'gregory', timeZone: 'UTC' }),
  )
  return Array.from({ length: 12 }, (_, month) => formats.map((format) => spelledMonth(format, month)))
}

function spelledMonth(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month, 1))
  const name = parts.find(({ type }) => type === 'month')?.value ?? ''
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '')
}
