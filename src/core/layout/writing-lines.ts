import { type Frame, fromStart, inset } from './frame.ts'
import type { Ink } from './page.ts'
import { type Piece, type Strip, strip, withNext } from './piece.ts'
import type { Setting } from './setting.ts'
import { circle, rule } from './shapes.ts'

/** How lines for a pen look. What concerns the dot before a point is in sizes of the text, but for `start`. */
export interface PenLine {
  readonly ink: Ink
  readonly weight: number // in points
  readonly dot: number // the side of its box
  readonly rise: number // of the dot above the line, in sides of its box
  readonly start: number // in points, from where one begins to read
  readonly indent: number // where the line begins behind it
}

/** Lines to write on by hand, with a dot before each when they are points of a list. */
export function layWritingLines(
  lines: number,
  bulleted: boolean,
  pen: PenLine,
  setting: Setting,
  frame: Frame,
): Piece {
  const strips = Array.from({ length: lines }, () => writingLine(bulleted, pen, setting, frame))
  return { tags: [], flows: [...withNext(strips.slice(0, -1)), ...strips.slice(-1)] }
}

function writingLine(bulleted: boolean, pen: PenLine, { design }: Setting, frame: Frame): Strip {
  const side = design.body.size * pen.dot
  const look = { fill: 'accent', stroke: null, tag: null } as const
  const line = bulleted ? inset(frame, design.body.size * pen.indent) : frame
  const dot = circle(fromStart(frame, pen.start, side), design.writing - side * pen.rise, side, look)
  return strip(design.writing, [
    ...(bulleted ? [dot] : []),
    rule(line.left, design.writing, line.width, pen.ink, pen.weight),
  ])
}
