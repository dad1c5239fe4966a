import type { LookName } from './plain-paper.ts'

/** How one sort of words looks, in points: those of our standard edition. `rule` is a line above, or none. */
export interface Look {
  readonly size: number
  readonly leading: number
  readonly bold: boolean
  readonly colour: string
  readonly above: number
  readonly rule: string | null
}

const [text, soft, pine, terracotta, faint] = ['#231f1a', '#5e564d', '#2f5d50', '#a84a28', '#bdb4a8'] as const

export const looks = {
  form: look(9, 14, true, pine, 0),
  title: look(27, 33, false, text, 4),
  lead: look(12, 18, false, text, 8),
  section: look(17, 23, false, pine, 26, faint),
  question: look(10.5, 15.2, true, text, 14),
  first: look(9.5, 14, true, pine, 8, pine),
  second: look(9.5, 14, true, terracotta, 8, terracotta),
  body: look(10.5, 15.2, false, text, 4),
  hint: look(9.5, 14, false, soft, 8),
} as const satisfies Record<LookName, Look>

/** The sheet: A4, in points. */
export const sheet = { width: 595.28, height: 841.89, side: 59.53, top: 70.87, bottom: 73.7, foot: 793.7 }

/** Between columns, and from a bullet to its words. */
export const columnGap = 22
export const bulletIndent = 11

function look(
  size: number,
  leading: number,
  bold: boolean,
  colour: string,
  above: number,
  rule: string | null = null,
): Look {
  return { size, leading, bold, colour, above, rule }
}
