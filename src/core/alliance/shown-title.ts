import { formatList } from '../words/format.ts'
import { isolated, isolatedPart } from '../words/isolated.ts'
import { visibleText } from '../words/visible-text.ts'
import type { Agreed } from './agreed.ts'
import { titleOf } from './title.ts'

/**
 * What an alliance is called, on a screen: each name and a written title keep their own direction, so that a name from
 * right to left moves neither the "and" nor the sentence around it. Invisible marks do that; files get `titleOf`.
 */
export function shownTitle({ title, people }: Pick<Agreed, 'title' | 'people'>, language: string): string {
  const written = visibleText(title)
  const names = people.map(({ name }) => name).filter((name) => visibleText(name) !== '')
  const shown = formatList(names.map(isolated), language)
  if (written === '') return shown
  const plain = titleOf({ title: '', people }, language)
  if (plain === '' || !written.startsWith(plain)) return isolated(title)
  return isolatedPart(shown + written.slice(plain.length), title + shown) // as a copy is called: the names, and that it is one
}
