import type { Gap } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import { atMost, type Frame, fromStart, startAndRest } from './frame.ts'
import type { Ink, Tag } from './page.ts'
import { inColumns, type Piece, type StripMark, strip } from './piece.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { words } from './tags.ts'
import { lineHeight, shortLine, textMark } from './text-lines.ts'
import { layWritingLines, type PenLine } from './writing-lines.ts'

type WrittenShape = Extract<Gap['shape'], { kind: 'short' | 'long' | 'list' | 'date' | 'signature' }>

const light: PenLine = { ink: 'line', weight: 0.35, dot: 0.26, rise: 2.2, start: 0.5, indent: 0.9 }

/** A place to write on a paper in rows: light lines, or a field as high as they are. */
export function layRowGap(gap: Gap, shape: WrittenShape, setting: Setting, frame: Frame): Piece {
  switch (shape.kind) {
    case 'short':
      return layRowLines(gap, 1, false, setting, frame)
    case 'long':
      return layRowLines(gap, shape.lines, false, setting, frame)
    case 'list':
      return layRowLines(gap, shape.items, true, setting, frame)
    case 'date':
      return layRowLines(gap, 1, false, setting, atMost(frame, setting.design.body.size * 15))
    case 'signature':
      return laySignature(gap, setting.messages.paper.signature, 'soft', setting, frame)
  }
}

function layRowLines(gap: Gap, lines: number, bulleted: boolean, setting: Setting, frame: Frame): Piece {
  const { writing } = setting.design
  if (setting.gaps === 'fields') {
    const label = bulleted ? fill(setting.messages.paper.onePerLine, { label: gap.label }) : gap.label
    return layRowField({ ...gap, label }, lines > 1, lines * writing, setting, frame)
  }
  return layWritingLines(lines, bulleted, light, setting, frame)
}

/** A line to sign on, with its caption at the start. */
export function laySignature(gap: Gap, text: string, ink: Ink, setting: Setting, frame: Frame): Piece {
  const { design, gaps } = setting
  const look = { ...design.label, ink }
  const { line, width } = shortLine(text, look, setting, frame.width * 0.7)
  const caption = words('P', text, setting)
  const height = design.writing * 1.25
  const name = strip(height, [
    textMark(line, look, fromStart(frame, 0, width), height - lineHeight(line, look), caption),
    ...(gaps === 'fields' ? [] : [rule(frame.left, height, frame.width, 'line', 0.35)]),
  ])
  if (gaps !== 'fields') return { tags: [caption], flows: [name] }
  const frames = startAndRest(frame, width, design.space)
  const field = layRowField(gap, false, height, setting, frames[1])
  return inColumns([{ tags: [caption], flows: [name] }, field], frames)
}

/** A field in a box, as high as lines to write on. */
export function layRowField(
  { field, label }: Gap,
  many: boolean,
  height: number,
  setting: Setting,
  frame: Frame,
): Piece {
  const tag: Tag = { role: 'Form', children: [] }
  const above = 3
  const place = { x: frame.left, y: above, width: frame.width, height: height - above }
  const shape = { kind: 'text', many } as const
  const marks: readonly StripMark[] = [
    { kind: 'box', ...place, radius: 2, fill: null, stroke: 'line' },
    { kind: 'field', ...place, size: setting.design.body.size, name: field, label, shape, tag },
  ]
  return { tags: [tag], flows: [strip(height, marks)] }
}
