import { readPrintWords, readTopics } from '../content/read-content.ts'
import { cardsOf } from '../core/prints/card-deck.ts'
import { say } from '../core/words/say.ts'
import type { CardFile } from '../prints/card-file.ts'

/** Every question as a card, by its id, with the words that all cards share; fetched when somebody makes a set. */
export function GET(): Response {
  const prints = readPrintWords()
  const topics = readTopics()
  const ids = topics.flatMap(({ questions }) => questions.map(({ id }) => id))
  const file: CardFile = {
    title: say(prints.cards.title, 'en'),
    site: say(prints.site, 'en'),
    language: 'en',
    cards: Object.fromEntries(
      ids.flatMap((id) => cardsOf(topics, 'en', { ids: [id] }).map((card) => [id, card])),
    ),
  }
  return Response.json(file)
}
