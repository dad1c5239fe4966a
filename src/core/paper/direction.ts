import type { Direction } from './paper.ts'

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The way in which a language is written, told by its script. */
export function directionOf(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize()
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr'
}
