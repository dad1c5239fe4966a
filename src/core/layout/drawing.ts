import type { Drawing } from '../paper/paper.ts'
import { type Frame, fromStart } from './frame.ts'
import { type Piece, strip } from './piece.ts'
import type { Setting } from './setting.ts'
import { at, moved } from './shapes.ts'
import { figure } from './tags.ts'

/** What somebody drew by hand, about as high as a line that is written on. */
export function layDrawing({ d, width, height, alt }: Drawing, { design }: Setting, frame: Frame): Piece {
  const tag = figure(alt)
  const high = design.writing * 1.2
  const scale = Math.min((high - 2) / height, (frame.width - 2) / width, 0.25)
  const left = fromStart(frame, 1, width * scale)
  const path = moved(d, (x, y) => at(left + x * scale, 1 + y * scale))
  const drawn = { kind: 'path', d: path, fill: null, stroke: 'text', thickness: 0.9, tag } as const
  return { tags: [tag], flows: [strip(height * scale + 2, [drawn], { keep: true })] }
}
