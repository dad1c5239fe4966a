import { agreedOf, answerAt, fingerprint, lastRevision } from '../alliance/agreed.ts'
import type { Alliance, Answer, AnswerKey, Answers } from '../alliance/alliance.ts'
import { answerKey, isBy, isOfPulse, personIn } from '../alliance/answer-key.ts'
import { withAnswer } from '../alliance/edit.ts'
import { type Pulse, pulse, withoutPulse } from '../alliance/pulse.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { findTopic } from '../questions/bank.ts'
import type { Question, Topic } from '../questions/question.ts'

/** One of the questions of the pulse, answered with a number: how it is going. */
export type PulseQuestion = Extract<Question, { kind: 'scale' }>

/** The three questions of the pulse. */
export function pulseQuestions(topics: readonly Topic[]): readonly PulseQuestion[] {
  const questions = findTopic(topics, 'pulse')?.questions ?? []
  return questions.flatMap((question) => (question.kind === 'scale' ? [question] : []))
}

/** Whether the numbers in an alliance are of the review that goes on now, and not of the one before. */
export function isPulseNew(alliance: Alliance, hasPulse: boolean): boolean {
  const last = lastRevision(alliance)
  return hasPulse || last === undefined || pulseNumbers(alliance.answers) !== pulseNumbers(last.answers)
}

/** The alliance with the number of one person, or of all together; the first one of a review takes those of the review before away. */
export function withNumber(alliance: Alliance, isNew: boolean, key: AnswerKey, answer: Answer): Alliance {
  return withAnswer(isNew ? alliance : withoutPulse(alliance), key, answer)
}

/** The pulse over all agreed versions, and the numbers of now as if they were agreed today. */
export function pulseWithNow(alliance: Alliance, isNew: boolean, today: IsoDate): readonly Pulse[] {
  if (!isNew) return pulse(alliance)
  const now = { on: today, note: '', ...agreedOf(alliance) }
  return pulse({ ...alliance, revisions: [...alliance.revisions.filter(({ on }) => on !== today), now] })
}

/** The question on which people are furthest apart, worth talking about first; nothing when nobody is two steps away. */
export function widestGap(
  questions: readonly PulseQuestion[],
  { people, answers }: Pick<Alliance, 'people' | 'answers'>,
): { readonly question: PulseQuestion; readonly least: number; readonly most: number } | undefined {
  const gaps = questions.map((question) => {
    const values = people.flatMap(({ id }) => numberAt(answers, question.id, id) ?? [])
    return { question, least: Math.min(...values), most: Math.max(...values) }
  })
  const [widest] = [...gaps].sort((one, other) => other.most - other.least - (one.most - one.least))
  return widest && widest.most - widest.least >= 2 ? widest : undefined
}

/** Whose numbers there are: each person, where somebody gave one alone, and all together (`undefined`) where they gave one; may be empty. */
export function voicesOf({
  people,
  answers,
}: Pick<Alliance, 'people' | 'answers'>): readonly (string | undefined)[] {
  const keys = Object.keys(answers).filter(isOfPulse)
  const ids = people.map(({ id }) => id)
  const own = ids.some((id) => keys.some((key) => isBy(key, id))) ? ids : []
  return keys.some((key) => personIn(key) === undefined) ? [...own, undefined] : own
}

/** One person's number for a question of the pulse; that of all together, where no person is named. */
export function numberAt(answers: Answers, question: string, person?: string): number | undefined {
  const answer = answerAt(answers, answerKey(question, person))
  return answer?.kind === 'scale' ? answer.value : undefined
}

function pulseNumbers(answers: Answers): string {
  return fingerprint(Object.fromEntries(Object.entries(answers).filter(([key]) => key.startsWith('pulse-'))))
}
