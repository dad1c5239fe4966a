import { visibleText } from '../words/visible-text.ts'
import type { Agreed } from './agreed.ts'

/** What an alliance is called: the title that people gave it, else their names, such as "Maya and Tom"; may be empty. */
export function titleOf({ title, people }: Pick<Agreed, 'title' | 'people'>, language: string): string {
  const names = people.map(({ name }) => visibleText(name)).filter((name) => name !== '')
  return visibleText(title) || listedNames(names, language)
}

/** The names with "and" or its like between them, as the language does it. */
export function listedNames(names: readonly string[], language: string): string {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' })
  formats.set(language, format)
  return format.format(names)
}

const formats = new Map<string, Intl.ListFormat>() // kept, since making one reads its data anew
