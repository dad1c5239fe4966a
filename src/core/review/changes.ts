import type { Agreed } from '../alliance/agreed.ts'
import { questionIn } from '../alliance/answer-key.ts'
import { type Change, diff } from '../alliance/comparing/diff.ts'
import { topicsOf } from '../form/topics-of.ts'
import type { Topic } from '../questions/question.ts'

/** What is different in a later version, in the order of the questions; the pulse is shown elsewhere, as a drawing. */
export function changesBetween(
  before: Agreed,
  after: Agreed,
  bank: readonly Topic[],
  language: string,
): readonly Change[] {
  const topics = topicsOf(topicsOf(bank, before), after)
  const order = topics.flatMap(({ questions }) => questions.map(({ id }) => id))
  const place = (change: Change) => ('key' in change ? order.indexOf(questionIn(change.key)) : -1)
  return diff(before, after, language)
    .filter((change) => change.kind !== 'order' && !isShownByAnswers(change))
    .filter((change) => !('key' in change && change.key.startsWith('pulse-')))
    .sort((one, other) => place(one) - place(other))
}

/** What was added or taken out shows by what was answered. */
function isShownByAnswers(change: Change): boolean {
  return change.kind === 'question' && (change.style === 'added' || change.style === 'removed')
}
