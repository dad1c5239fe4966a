import type { Direction } from './paper.ts'

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** A letter of a script that runs from right to left. */
export const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\p{Script=Yezidi}]/u

/** The way in which a language is written, told by its script. */
export function directionOf(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize()
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr'
}
