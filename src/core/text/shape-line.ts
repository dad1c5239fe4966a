import { cleanText } from './clean-text.ts'
import { cutLine } from './cut-line.ts'
import type { Line } from './line.ts'
import { shapeParagraph } from './paragraph.ts'
import type { TextStyle } from './text-style.ts'

/** A text on one line, however wide it is; line breaks in it become spaces. */
export function shapeLine(text: string, style: TextStyle): Line {
  const paragraph = shapeParagraph(cleanText(text).replaceAll('\n', ' '), style)
  return cutLine(paragraph, 0, paragraph.clusters.length)
}
