import { answerAt, fingerprint } from '../agreed.ts'
import type { Answer, AnswerKey, Answers } from '../alliance.ts'
import { answerKey, personIn, questionIn } from '../answer-key.ts'

/** One person and everything that this person answered alone. */
export interface Side {
  readonly by: string
  readonly answers: Answers
}

/** One question as two people answered it apart; null where one of them said nothing. */
export interface Comparison {
  readonly question: string
  readonly about: string // `us` when asked once, `each` when each spoke for themselves, else the person spoken about
  readonly verdict: 'same' | 'different' | 'only-one'
  readonly one: Answer | null
  readonly other: Answer | null
}

/** What two people answered apart, side by side; questions of which neither said anything are not in it. */
export function compareAnswers(one: Side, other: Side): Comparison[] {
  const places = [one, other].flatMap((side) => Object.keys(side.answers).map((key) => placeOf(key, side)))
  const distinct = new Map(places.map((place) => [`${place.question} ${place.about}`, place]))
  return [...distinct.values()].map((place) => {
    const answers = { one: answerIn(one, place), other: answerIn(other, place) }
    return { ...place, verdict: verdictOn(answers.one, answers.other), ...answers }
  })
}

/** What there is to talk about: first where two answers to one question differ, then what only one of them said. */
export function agenda(comparisons: readonly Comparison[]): Comparison[] {
  const open = comparisons.filter(({ verdict }) => verdict !== 'same')
  return open.sort((one, other) => urgency(one) - urgency(other))
}

/** That two people need different things is good to know, but nothing to settle: it comes last. */
function urgency({ about, verdict }: Comparison): number {
  if (verdict === 'only-one') return 1
  return about === 'each' ? 2 : 0
}

/** What each says of themselves stands side by side; what one says of the other, beside what that one says. */
function placeOf(key: AnswerKey, { by }: Side): Pick<Comparison, 'question' | 'about'> {
  const [question, person] = [questionIn(key), personIn(key)]
  if (person === undefined) return { question, about: 'us' }
  return { question, about: person === by ? 'each' : person }
}

function answerIn(
  { by, answers }: Side,
  { question, about }: Pick<Comparison, 'question' | 'about'>,
): Answer | null {
  if (about === 'us') return answerAt(answers, question)
  return answerAt(answers, answerKey(question, about === 'each' ? by : about))
}

function verdictOn(one: Answer | null, other: Answer | null): Comparison['verdict'] {
  if (one === null || other === null) return 'only-one'
  return answerText(one) === answerText(other) ? 'same' : 'different'
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
