import type { Question, Topic } from '../questions/question.ts'
import { questionIn } from './form.ts'

/** The question of the bank with this id; one that is no longer asked is shown under its id. */
export function questionOf(topics: readonly Topic[], id: string): Question {
  const unknown: Question = {
    id,
    kind: 'short',
    title: { en: id },
    prompt: { en: id },
    when: { en: id },
  }
  return questionIn(topics, id) ?? unknown
}
