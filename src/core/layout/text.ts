import type { Text } from '../paper/paper.ts'
import type { Look } from './design.ts'
import type { Frame } from './frame.ts'
import { layParagraph, layWords } from './paragraph.ts'
import type { Piece } from './piece.ts'
import type { Setting } from './setting.ts'
import { layStyledLines } from './styled-lines.ts'

/** A paragraph; where spans differ, each piece of a line has the look of its span. */
export function layText({ tone, by, spans }: Text, setting: Setting, frame: Frame): Piece {
  const { design } = setting
  const look: Look = design[tone]
  const text = spans.map((span) => span.text).join('')
  const lay = by === 'form' ? layWords : layParagraph
  if (spans.every(({ style }) => style === 'plain')) return lay(text, look, setting, frame)
  if (spans.every(({ style }) => style === 'strong'))
    return lay(text, { ...look, weight: 'bold' }, setting, frame)
  return layStyledLines(spans, look, setting, frame, by === 'form' || setting.mirrored ? 'start' : 'own')
}
