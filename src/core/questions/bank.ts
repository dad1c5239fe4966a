import type { DayPurpose, Question, Topic } from './question.ts'

/** Whether a question asks for the day of this. */
export function isFor(purpose: DayPurpose, question: Question): boolean {
  return question.kind === 'date' && question.occasion === purpose
}

/** The question of the bank with this id. */
export function findQuestion(topics: readonly Topic[], id: string): Question | undefined {
  for (const { questions } of topics) {
    const found = questions.find((question) => question.id === id)
    if (found) return found
  }
  return undefined
}

/** The topic with this id. */
export function findTopic(topics: readonly Topic[], id: string): Topic | undefined {
  return topics.find((topic) => topic.id === id)
}
