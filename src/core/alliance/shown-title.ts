import { visibleText } from '../words/visible-text.ts'
import type { Agreed } from './agreed.ts'
import { titleOf } from './title.ts'

/**
 * What an alliance is called, on a screen: each name and a written title keep their own direction, so that a name from
 * right to left moves neither the "and" nor the sentence around it. Invisible marks do that; files get `titleOf`.
 */
export function shownTitle({ title, people }: Pick<Agreed, 'title' | 'people'>, language: string): string {
  const written = visibleText(title)
  const names = titleOf({ title: '', people }, language)
  const isolatedPeople = people.map((person) => ({ ...person, name: isolated(person.name) }))
  const shown = titleOf({ title: '', people: isolatedPeople }, language)
  if (written === '') return shown
  const isOfNames = names !== '' && written.startsWith(names) // as a copy is called: the names, and that it is one
  return isolated(isOfNames ? shown + written.slice(names.length) : written)
}

/** Somebody's words within a sentence of ours, in their own direction (UAX #9, FSI and PDI); others stay as they are. */
export function isolated(text: string): string {
  const plain = text.trim()
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** The blocks that Unicode keeps for scripts from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
