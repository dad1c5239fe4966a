import type { Relationship, Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Card } from './card.ts'

/** The cards of these topics, in their order: all questions, or those of one theme, one relationship, or a hand-picked set of ids. */
export function cardsOf(topics: readonly Topic[], language: string, choice: CardChoice = {}): Card[] {
  return topics.flatMap((topic, band) =>
    topic.questions
      .filter(({ id, for: suited }) => isChosen(topic.id, id, suited, choice))
      .map(({ prompt, when }) => ({
        band,
        theme: say(topic.title, language),
        question: say(prompt, language),
        when: say(when, language),
      })),
  )
}

/** Which questions become cards; nothing chosen means all. */
export interface CardChoice {
  readonly topic?: string
  readonly relationship?: Relationship
  readonly ids?: readonly string[]
}

function isChosen(
  topic: string,
  id: string,
  suited: readonly Relationship[] | undefined,
  choice: CardChoice,
): boolean {
  return (
    (choice.topic ?? topic) === topic &&
    (choice.ids?.includes(id) ?? true) &&
    (choice.relationship === undefined || (suited?.includes(choice.relationship) ?? true))
  )
}
