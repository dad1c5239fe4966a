import type { Kind, Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'

/** Everything that can be asked: the papers in their order, and the question bank. */
export interface Content {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
}

/** What kind of answer each question takes, by its id. */
export function kindsIn({ topics }: Content): ReadonlyMap<string, Kind> {
  return new Map(topics.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind] as const)))
}
