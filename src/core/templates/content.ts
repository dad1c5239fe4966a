import type { Kind, Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Template } from './template.ts'

/** Everything that can be asked: the papers in their order, and the question bank. */
export interface Content {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
  readonly first?: readonly string[] // the questions with which one begins who has little time, by id
}

/** What must be known of a question to read its answer from a file. */
export interface QuestionFacts {
  readonly kind: Kind
  readonly title: string
}

/** What can be asked, by the ids of the questions. */
export function askedIn({ topics }: Content, language: string): ReadonlyMap<string, QuestionFacts> {
  const questions = topics.flatMap((topic) => topic.questions)
  return new Map(questions.map(({ id, kind, title }) => [id, { kind, title: say(title, language) }]))
}
