import { answerAt, fingerprint } from '../agreed.ts'
import type { Answer, Answers } from '../alliance.ts'
import { answerKey, isBy, personIn, questionIn } from '../answer-key.ts'

/** One person and everything that this person answered alone. */
export interface Side {
  readonly by: string
  readonly answers: Answers
}

/** One answer and everybody who gave it, in their own order. */
export interface SharedAnswer {
  readonly answer: Answer
  readonly by: readonly string[]
}

/** One question as people answered it apart. */
export interface Comparison {
  readonly question: string
  readonly about: 'us' | 'each' // asked once for all, or each spoke for themselves
  readonly verdict: 'same' | 'different' | 'some' // `some`: who spoke says the same, others said nothing
  readonly voices: readonly SharedAnswer[] // what most say first; numbers in their order
  readonly silent: readonly string[] // who said nothing
}

/** What people answered apart, question by question; questions of which nobody said anything are not in it. */
export function compareAnswers(sides: readonly Side[]): readonly Comparison[] {
  const keys = sides.flatMap((side) => Object.keys(side.answers).filter((key) => isAnsweredBy(key, side)))
  const places = keys.map((key) => ({ question: questionIn(key), about: aboutIn(key) }))
  const distinct = new Map(places.map((place) => [`${place.question} ${place.about}`, place]))
  return [...distinct.values()].map((place) => {
    const voices = voicesOn(place, sides)
    const speakers = voices.flatMap(({ by }) => by)
    const silent = sides.map(({ by }) => by).filter((by) => !speakers.includes(by))
    return { ...place, verdict: verdictOn(voices, silent), voices, silent }
  })
}

/**
 * What there is to talk about: first where people see one thing differently, and of that what splits them most; then
 * what only some spoke of. That people need different things is good to know, but nothing to settle: it comes last.
 */
export function agenda(comparisons: readonly Comparison[]): readonly Comparison[] {
  const open = comparisons.filter(({ verdict }) => verdict !== 'same')
  return open.toSorted((one, other) => urgency(one) - urgency(other) || agreement(one) - agreement(other))
}

/** What there is to say about a question that was answered apart, in the order in which it is talked about. */
export type Matter = 'different' | 'some' | 'each' | 'same'
export const matters: readonly Matter[] = ['different', 'some', 'each', 'same']

/** Where each spoke for themselves, different answers are no difference between people. */
export function matterOf({ about, verdict }: Comparison): Matter {
  return verdict === 'different' && about === 'each' ? 'each' : verdict
}

function urgency(comparison: Comparison): number {
  return matters.indexOf(matterOf(comparison))
}

/** The share of those who spoke that say what most say: 1 where all say the same. */
function agreement({ voices }: Comparison): number {
  const spoken = voices.reduce((count, { by }) => count + by.length, 0)
  return Math.max(...voices.map(({ by }) => by.length)) / spoken
}

/** What one writes of somebody else is not theirs to say. */
function isAnsweredBy(key: string, { by }: Side): boolean {
  return personIn(key) === undefined || isBy(key, by)
}

function aboutIn(key: string): Comparison['about'] {
  return personIn(key) === undefined ? 'us' : 'each'
}

function voicesOn(
  place: Pick<Comparison, 'question' | 'about'>,
  sides: readonly Side[],
): readonly SharedAnswer[] {
  const found = new Map<string, SharedAnswer>()
  for (const { by, answers } of sides) {
    const answer = answerAt(answers, answerKey(place.question, place.about === 'us' ? undefined : by))
    if (answer === null) continue
    const words = answerText(answer)
    const voice = found.get(words) ?? { answer, by: [] }
    found.set(words, { ...voice, by: [...voice.by, by] })
  }
  return [...found.values()].sort(byNumberOrCount)
}

function byNumberOrCount(one: SharedAnswer, other: SharedAnswer): number {
  if (one.answer.kind === 'scale' && other.answer.kind === 'scale')
    return one.answer.value - other.answer.value
  return other.by.length - one.by.length
}

function verdictOn(voices: readonly SharedAnswer[], silent: readonly string[]): Comparison['verdict'] {
  if (voices.length > 1) return 'different'
  return silent.length === 0 ? 'same' : 'some'
}

/** What an answer says, whatever its capitals, spaces, final stops and the order of its points. */
function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'text':
      return comparableText(answer.text)
    case 'list':
      return fingerprint(answer.items.map(comparableText).filter(Boolean).sort())
    case 'options':
      return fingerprint([...answer.chosen].sort())
    case 'date':
    case 'period':
    case 'scale':
      return fingerprint(answer)
  }
}

function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.!。]+/g, ' ')
    .trim()
}
