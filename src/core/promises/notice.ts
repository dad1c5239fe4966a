import { anyOf, deeds, timePatterns, triggers } from './concrete-words.ts'
import {
  amounts,
  hedges,
  nobodyInParticular,
  passive,
  qualities,
  sayings,
  someCase,
  someTime,
} from './vague-words.ts'

/** A question about a promise that nobody could see kept; `words` are those it is about, or empty when there are none. */
export interface Doubt {
  readonly kind: 'who' | 'what-would-we-see' | 'by-when' | 'if-then'
  readonly words: string
}

/**
 * What to ask about a promise, so that somebody could notice within two weeks whether it is kept; nothing when it is
 * plain enough. The rules know English only; in other languages they are silent.
 */
export function notice(sentence: string, language = 'en'): Doubt[] {
  const text = sentence.trim().slice(0, 1000) // a promise is shorter, and patterns take their time
  if (!/^en\b/i.test(language) || !isEnglish(text)) return []
  const facts = factsOf(text)
  const notices = [who(facts), byWhen(facts), ifThen(facts)].flatMap((found) => found ?? [])
  const unseen = whatWouldWeSee(facts)
  return unseen && notices.length === 0 ? [unseen] : notices
}

/** What a sentence has that makes it plain. */
interface Facts {
  readonly text: string
  readonly promise: string // without what stands in an "if …" or "when …"
  readonly hasMoment: boolean
  readonly hasTrigger: boolean
  readonly hasDeed: boolean
}

function factsOf(text: string): Facts {
  const core = text.replace(someCases, ' ').trim()
  const promise = withoutConditions(core)
  const hasMoment = timePatterns.some((time) => time.test(text))
  const hasTrigger = triggers.some((trigger) => trigger.test(core)) || /[“"].+[”"]/u.test(text)
  return { text, promise, hasMoment, hasTrigger, hasDeed: deeds.test(promise) }
}

function withoutConditions(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  return sentences.map((sentence) => sentence.replace(leading, '').replace(trailing, '')).join(' ')
}

/** Up to the comma, or to the second "I", "we", "you" where somebody left the comma out. */
const leading = /^(?:if|when|whenever|unless|once|whoever)\s+\S+\s[^,]*?(?:,|(?=\s(?:I|we|you)\s))/iu
const trailing = /.\b(?:if|when|whenever|unless|whoever)\b.*$/iu

/** Whether a sentence in an English paper is English at all, by its smallest words or its best known promises. */
function isEnglish(text: string): boolean {
  return smallWords.test(text) || qualities.test(text)
}

const someCases = new RegExp(someCase, 'giu')

const smallWords = anyOf(
  "the|we|we’ll|we'll|i|i’ll|i'll|to|will|be|being|and|of|you|our|my|their|each|every|everyone|everybody",
  'some|someone|somebody|people|us|are|not|with|by|for',
)

function who({ promise }: Facts): Doubt | undefined {
  const somebody = found('who', nobodyInParticular, promise)
  const isDoneBy = doer.exec(promise)?.[0] ?? ''
  const isNamed = isDoneBy !== '' && !timePatterns.some((time) => time.test(isDoneBy))
  return somebody ?? (isNamed ? undefined : found('who', passive, promise))
}

const doer = /\bby (?:me|us|you|him|her|them|\p{Lu}\p{Ll}+)\b/u

function byWhen({ promise, hasMoment }: Facts): Doubt | undefined {
  return hasMoment ? undefined : found('by-when', someTime, promise)
}

function ifThen({ text, hasMoment, hasTrigger }: Facts): Doubt | undefined {
  return hasMoment || hasTrigger ? undefined : found('if-then', someCase, text)
}

/** Asked when nothing else is: a quality, a wish or a saying instead of a deed with its moment. */
function whatWouldWeSee({ promise, hasMoment, hasTrigger, hasDeed }: Facts): Doubt | undefined {
  const hasPlace = hasMoment || hasTrigger
  if (hasDeed && hasPlace) return undefined
  for (const words of [hedges, sayings, qualities, amounts]) {
    const vague = found('what-would-we-see', words, promise)
    if (vague) return vague
  }
  return hasDeed || hasPlace ? undefined : { kind: 'what-would-we-see', words: '' }
}

function found(kind: Doubt['kind'], pattern: RegExp, text: string): Doubt | undefined {
  const words = pattern.exec(text)?.[0].trim()
  return words === undefined ? undefined : { kind, words }
}

/** All that a sentence is looked through for, by those who want it compiled before `notice` needs it at once. */
export const patterns: readonly RegExp[] = [
  ...timePatterns,
  ...triggers,
  ...[deeds, smallWords, leading, trailing, doer],
  ...[nobodyInParticular, passive, hedges, qualities, sayings, amounts, someTime, someCase, someCases],
]
