import type { Look } from './design.ts'
import { atMost, type Frame } from './frame.ts'
import type { Role, Tag } from './page.ts'
import { nothing, type Piece } from './piece.ts'
import type { Setting } from './setting.ts'
import { words } from './tags.ts'
import { lineStrips, linesOf } from './text-lines.ts'

/** A paragraph or a heading, no wider than is good to read. */
export function layParagraph(
  text: string,
  look: Look,
  setting: Setting,
  frame: Frame,
  role: Role = 'P',
): Piece {
  if (text.trim() === '') return nothing
  const tag: Tag = words(role, text, setting)
  const narrow = atMost(frame, setting.design.measure)
  const lines = linesOf(text, look, setting, narrow.width)
  return { tags: [tag], flows: lineStrips(lines, look, narrow, tag) }
}
