import type { OwnTexts } from '../alliance/own/texts-in.ts'
import type { Words } from '../words/words.ts'

/** A text that somebody wrote in one language says the same in every other, until somebody writes it there. */
export function asWords(texts: OwnTexts): Words {
  const said = Object.entries(texts).map(([tag, text]) => [tag, inItsDirection(text)] as const)
  const words: Readonly<Record<string, string>> = Object.fromEntries(said)
  return { ...words, en: words['en'] ?? said[0]?.[1] ?? '' }
}

/** Words from right to left keep their question mark at their end, also on a page from left to right (UAX #9, RLM). */
function inItsDirection(text: string): string {
  return beginsFromRight.test(text) ? `\u200f${text}\u200f` : text
}

/** The first letter is of a block that Unicode keeps for scripts from right to left. */
const beginsFromRight =
  /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
