import type { FormQuestion } from '../form/form.ts'
import { isFor } from '../questions/bank.ts'
import type { Topic } from '../questions/question.ts'
import { wantedBy } from '../templates/lookup.ts'
import type { Template } from '../templates/template.ts'

/** The question for the day of the next look, which the paper asks or the bank has. */
export function checkInQuestion(template: Template, topics: readonly Topic[]): FormQuestion | undefined {
  const wanted = template.sections.flatMap(({ questions }) => questions.map(wantedBy))
  const dates = topics.flatMap(({ questions }) => questions).filter((question) => isFor('check-in', question))
  const question = dates.find(({ id }) => wanted.some((one) => one.id === id && !one.each)) ?? dates[0]
  return question && { question, each: false }
}
