import { formatList } from '../words/format.ts'
import { visibleText } from '../words/visible-text.ts'
import type { Agreed } from './agreed.ts'

/** What an alliance is called: the title that people gave it, else their names, such as "Maya and Tom"; may be empty. */
export function titleOf({ title, people }: Pick<Agreed, 'title' | 'people'>, language: string): string {
  const names = people.map(({ name }) => visibleText(name)).filter((name) => name !== '')
  return visibleText(title) || formatList(names, language)
}
