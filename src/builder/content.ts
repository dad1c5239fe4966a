import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'

/** Everything that can be asked: the papers in their order, and the question bank. */
export interface Content {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
}
