import type { Question, Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import type { Words } from '../core/words/words.ts'

/** What the page of all alliances must know of the papers and questions. */
export interface ShelfContent {
  readonly kinds: Readonly<Record<string, Words>> // the titles of the papers, by their id
  readonly topics: readonly Topic[] // to find dates, and to name what is different
}

/** Only that, without what is said while people fill in an alliance: the page stays light. */
export function shelfContent(templates: readonly Template[], topics: readonly Topic[]): ShelfContent {
  return {
    kinds: Object.fromEntries(templates.map(({ id, title }) => [id, title])),
    topics: topics.map((topic) => ({ ...topic, why: unsaid, questions: topic.questions.map(withoutAdvice) })),
  }
}

const unsaid: Words = { en: '' }

function withoutAdvice(question: Question): Question {
  const { hint: _hint, ...rest } = question
  return { ...rest, prompt: unsaid, when: unsaid }
}
