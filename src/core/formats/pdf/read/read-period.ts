import type { Period } from '../../../questions/question.ts'

const units = ['days', 'weeks', 'months', 'years'] as const

/** "3 months", "in 3 months" or "three months", and as the paper's language says it; digits are 0 to 9, letters small. */
export function readPeriod(text: string, language: string): Period | undefined {
  return inWords(text) ?? inDigits(text, language)
}

const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function inWords(text: string): Period | undefined {
  const [, word = '', unit] = /^(?:in )?([a-z]+) (day|week|month|year)s?$/.exec(text) ?? []
  const count = word === 'a' || word === 'an' ? 1 : counts.indexOf(word)
  const found = units.find((one) => one === `${unit}s`)
  return found && count >= 1 ? { count, unit: found } : undefined
}

function inDigits(text: string, language: string): Period | undefined {
  const count = Number(/^\D*(\d{1,3})\D*$/.exec(text)?.[1])
  if (!(count >= 1 && count <= 120)) return undefined
  const typed = withoutSpaces(text)
  const unit = units.find((one) =>
    ['en', language].some((tongue) => periodWords(tongue, count, one).includes(typed)),
  )
  return unit && { count, unit }
}

function periodWords(language: string, count: number, unit: Period['unit']): readonly string[] {
  const { after, alone } = formatsOf(language, unit)
  return [after.format(count, unit), alone.format(count)].map((said) =>
    withoutSpaces(withPlainDigits(said).toLowerCase()),
  )
}

interface Formats {
  readonly after: Intl.RelativeTimeFormat
  readonly alone: Intl.NumberFormat
}

const knownFormats = new Map<string, Formats>()

function formatsOf(language: string, unit: Period['unit']): Formats {
  const key = `${language} ${unit}`
  const formats = knownFormats.get(key) ?? {
    after: new Intl.RelativeTimeFormat(language),
    alone: new Intl.NumberFormat(language, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }),
  }
  knownFormats.set(key, formats)
  return formats
}

/** Digits of any script as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String(code - zero)
  })
}

/** Languages put a space here, people don't, or the other way round. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}
