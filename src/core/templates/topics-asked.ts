import type { Topic } from '../questions/question.ts'
import { wantedBy } from './lookup.ts'
import type { Template } from './template.ts'

/** The topics of the bank with those questions alone that a template asks. */
export function topicsAsked({ sections }: Pick<Template, 'sections'>, bank: readonly Topic[]): Topic[] {
  const ids = new Set(sections.flatMap(({ questions }) => questions.map((asked) => wantedBy(asked).id)))
  return bank
    .map((topic) => ({ ...topic, questions: topic.questions.filter(({ id }) => ids.has(id)) }))
    .filter(({ questions }) => questions.length > 0)
}
