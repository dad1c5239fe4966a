import type { Prints } from '../core/prints/prints.ts'
import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'

/** What is printed for a workshop beyond its plan; fetched when somebody makes the papers. */
export interface WorkshopPapers {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
  readonly prints: Prints
}
