import type { Look } from './design.ts'
import type { Frame } from './frame.ts'
import type { Tag, TagRole } from './page.ts'
import { nothing, type Piece } from './piece.ts'
import type { Setting } from './setting.ts'
import { words } from './tags.ts'
import { type Align, headingLinesOf, lineStrips, linesOf } from './text-lines.ts'

/** A heading or a name, at the start of the frame whatever its script, so that headings stand below one another. */
export function layHeading(
  text: string,
  look: Look,
  setting: Setting,
  frame: Frame,
  role: TagRole = 'P',
): Piece {
  return layLines(headingLinesOf, text, look, setting, frame, role, 'start')
}

/** A paragraph of the form's own words, no wider than is good to read; it begins where the headings do. */
export function layWords(text: string, look: Look, setting: Setting, frame: Frame): Piece {
  return layLines(linesOf, text, look, setting, frame, 'P', 'start')
}

/** A paragraph that people wrote, which begins where its own script does; on a mirrored paper with the headings. */
export function layParagraph(
  text: string,
  look: Look,
  setting: Setting,
  frame: Frame,
  role: TagRole = 'P',
): Piece {
  return layLines(linesOf, text, look, setting, frame, role, setting.mirrored ? 'start' : 'own')
}

function layLines(
  breakText: typeof linesOf,
  text: string,
  look: Look,
  setting: Setting,
  frame: Frame,
  role: TagRole,
  align: Align,
): Piece {
  if (text.trim() === '') return nothing
  const tag: Tag = words(role, text, setting)
  const lines = breakText(text, look, setting, Math.min(frame.width, setting.design.measure))
  const isLabel = frame.rtl && lines.length === 1 // stands with what it belongs to, not across the paper from it
  return { tags: [tag], flows: lineStrips(lines, look, frame, tag, isLabel ? 'start' : align) }
}
