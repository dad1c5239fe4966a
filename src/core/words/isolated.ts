import { withoutTurns } from './visible-text.ts'

/**
 * Somebody's words within a sentence of ours, in their own direction (UAX #9, FSI and PDI), without controls that would
 * turn the sentence around; words from left to right stay as they are.
 */
export function isolated(text: string): string {
  return isolatedPart(withoutTurns(text).trim(), text)
}

/** The first of two texts in its own direction, where the second one has letters or controls that turn words around. */
export function isolatedPart(plain: string, text: string): string {
  return plain !== '' && turning.test(text) ? `\u2068${plain}\u2069` : plain
}

/** The blocks that Unicode keeps for scripts from right to left, and the controls of directions. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
