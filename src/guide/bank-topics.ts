import type { Topic } from '../core/questions/question.ts'

/** The topics of the question bank, or the one topic or the few questions that a page shows; unknown ids throw. */
export function bankTopics(all: readonly Topic[], topic?: string, ids?: readonly string[]): Topic[] {
  const topics = all.filter(({ id }) => (topic === undefined ? id !== 'pulse' : id === topic)) // pulse is for reviews
  if (topics.length === 0) throw new Error(`No topic is called "${topic}". Look into content/questions.`)
  const known = topics.flatMap(({ questions }) => questions.map(({ id }) => id))
  const unknown = ids?.find((id) => !known.includes(id))
  if (unknown) throw new Error(`No question is called "${unknown}". Look into content/questions.`)
  return topics
    .map((one) => ({ ...one, questions: one.questions.filter(({ id }) => ids?.includes(id) ?? true) }))
    .filter(({ questions }) => questions.length > 0)
}
