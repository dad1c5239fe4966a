import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import { say } from '../core/words/say.ts'
import { sheetPrints } from './prints.ts'

/** What the cards to begin with are called. */
export const starterTitle = 'Starter set'

/** What each set of prints is called, by its id: the cards to begin with, all cards, those for a relationship, those of a theme, and the sheets. */
export function printTitles(
  templates: readonly Template[],
  topics: readonly Topic[],
): ReadonlyMap<string, string> {
  return new Map([
    ['starter', starterTitle],
    ['all', 'All questions'],
    ...templates.map(({ relationship, title }) => [`for-${relationship}`, say(title, 'en')] as const),
    ...topics.map(({ id, title }) => [id, say(title, 'en')] as const),
    ...sheetPrints.map(({ set, title }) => [set, title] as const),
  ])
}
