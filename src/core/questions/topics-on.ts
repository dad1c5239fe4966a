import type { Question, Topic } from './question.ts'

/**
 * Topics with the headings that they had on a day, `2026-11-22`: what was agreed stands under the words of then. Without
 * a day, since nothing was agreed, they are those of today.
 */
export function topicsOn(topics: readonly Topic[], on: string | undefined): readonly Topic[] {
  if (on === undefined) return topics
  return topics.map((topic) => ({ ...topic, questions: topic.questions.map((one) => questionOn(one, on)) }))
}

function questionOn(question: Question, on: string): Question {
  const then = question.earlier?.find(({ until }) => on < until)
  return then === undefined ? question : { ...question, title: then.title }
}
