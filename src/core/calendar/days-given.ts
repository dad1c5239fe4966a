import type { Answer, Answers } from '../alliance/alliance.ts'
import { questionIn } from '../alliance/answer-key.ts'
import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { isFor } from '../questions/bank.ts'
import type { DayPurpose, Topic } from '../questions/question.ts'

/**
 * Every day that people gave for this, together or each on their own, in order. A time such as “in 3 months” counts
 * from the agreement; while there is none, it is no day yet.
 */
export function daysGiven(
  purpose: DayPurpose,
  answers: Answers,
  topics: readonly Topic[],
  agreedOn: IsoDate | null,
): readonly IsoDate[] {
  const questions = topics.flatMap(({ questions }) => questions)
  const ids = new Set(questions.filter((question) => isFor(purpose, question)).map(({ id }) => id))
  return Object.entries(answers)
    .filter(([key]) => ids.has(questionIn(key)))
    .flatMap(([, answer]) => dayIn(answer, agreedOn))
    .sort()
}

function dayIn(answer: Answer, agreedOn: IsoDate | null): readonly IsoDate[] {
  if (answer.kind === 'date') return [answer.on]
  return answer.kind === 'period' && agreedOn !== null ? [addPeriod(agreedOn, answer.in)] : []
}
