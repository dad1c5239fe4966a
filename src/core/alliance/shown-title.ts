import { formatList } from '../words/format.ts'
import { visibleText, withoutTurns } from '../words/visible-text.ts'
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

/**
 * Somebody's words within a sentence of ours, in their own direction (UAX #9, FSI and PDI), without controls that would
 * turn the sentence around; words from left to right stay as they are.
 */
export function isolated(text: string): string {
  return isolatedPart(withoutTurns(text).trim(), text)
}

function isolatedPart(plain: string, text: string): string {
  return plain !== '' && turning.test(text) ? `\u2068${plain}\u2069` : plain
}

/** The blocks that Unicode keeps for scripts from right to left, and the controls of directions. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
