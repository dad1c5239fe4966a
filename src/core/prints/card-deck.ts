import type { Relationship, Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Card } from './lay-out-cards.ts'

/** The cards of these topics, in their order: all questions, or those that suit one relationship, or a hand-picked set of ids. */
export function cardsOf(topics: readonly Topic[], language: string, choice: CardChoice = {}): Card[] {
  return topics.flatMap((topic) =>
    topic.questions
      .filter(({ id }) => choice.ids === undefined || choice.ids.includes(id))
      .filter(
        ({ for: suited }) =>
          choice.relationship === undefined || (suited?.includes(choice.relationship) ?? true),
      )
      .map(({ prompt, when }) => ({
        theme: say(topic.title, language),
        question: say(prompt, language),
        when: say(when, language),
      })),
  )
}

/** Which questions become cards; nothing chosen means all. */
export interface CardChoice {
  readonly relationship?: Relationship
  readonly ids?: readonly string[]
}
