import type { FormPart, FormQuestion } from './form.ts'

const most = 5

/**
 * The few questions to begin with, in the order of the paper: the wanted ones that it asks, and as many of its first
 * ones as are missing then to five. A date is no question for the beginning; it is asked for at the end.
 */
export function firstQuestions(
  form: readonly FormPart[],
  wanted: readonly string[],
): readonly FormQuestion[] {
  const asked = form.flatMap((part) => part.asked).filter(({ question }) => question.kind !== 'date')
  const found = asked.filter(({ question }) => wanted.includes(question.id)).slice(0, most)
  const others = asked.filter((one) => !found.includes(one)).slice(0, most - found.length)
  return asked.filter((one) => found.includes(one) || others.includes(one))
}
