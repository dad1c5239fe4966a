import type { Gap } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import { atMost, type Frame, fromStart } from './frame.ts'
import { layOptionsGap } from './options.ts'
import type { FieldMark, Tag } from './page.ts'
import { type Piece, strip } from './piece.ts'
import { layRowGap } from './row-gap.ts'
import { layScaleGap } from './scale.ts'
import type { Setting } from './setting.ts'
import { box } from './shapes.ts'
import { lineOf, textMark } from './text-lines.ts'
import { layWritingLines, type PenLine } from './writing-lines.ts'

const dark: PenLine = { ink: 'soft', weight: 0.5, dot: 0.28, rise: 2.4, start: 1, indent: 1 }

/** An open place: lines to write on, or fields to type in. */
export function layGap(gap: Gap, setting: Setting, frame: Frame): Piece {
  const { shape } = gap
  if (setting.inRows && shape.kind !== 'options' && shape.kind !== 'scale')
    return layRowGap(gap, shape, setting, frame)
  const { paper } = setting.messages
  switch (shape.kind) {
    case 'short':
      return layGapLines(gap, 1, false, setting, frame)
    case 'long':
      return layGapLines(gap, shape.lines, false, setting, frame)
    case 'list':
      return layGapLines(gap, shape.items, true, setting, frame)
    case 'date':
      return layBox(
        gap,
        paper.date,
        setting.design.writing,
        setting,
        atMost(frame, setting.design.body.size * 16),
      )
    case 'signature':
      return layBox(gap, paper.signature, setting.design.writing, setting, frame)
    case 'options':
      return layOptionsGap(gap, shape, setting, frame)
    case 'scale':
      return layScaleGap(gap, shape, setting, frame)
  }
}

function layGapLines(gap: Gap, lines: number, bulleted: boolean, setting: Setting, frame: Frame): Piece {
  if (setting.gaps === 'fields') return layField(gap, lines, bulleted, setting, frame)
  return layWritingLines(lines, bulleted, dark, setting, frame)
}

/** As high as the lines that are expected; what is typed beyond them scrolls. */
function layField(gap: Gap, lines: number, bulleted: boolean, setting: Setting, frame: Frame): Piece {
  const { body, space } = setting.design
  const label = bulleted ? fill(setting.messages.paper.onePerLine, { label: gap.label }) : gap.label
  const height = Math.max(lines, 1) * body.leading * 1.25 + space
  if (bulleted) return layBox({ ...gap, label }, setting.messages.paper.onEachLine, height, setting, frame)
  const { tag, marks } = field(gap, lines > 1, setting, frame, 0, height)
  return { tags: [tag], flows: [strip(height, [box(frame.left, 0, frame.width, height), ...marks])] }
}

/** A box with its label in the corner where one begins to read. */
function layBox(gap: Gap, label: string, below: number, setting: Setting, frame: Frame): Piece {
  const { label: look, space } = setting.design
  const head = look.leading + space * 0.4
  const height = head + below
  const { line, width } = lineOf(label, look, setting)
  const many = gap.shape.kind === 'list'
  const typed = field(gap, many, setting, frame, head, below)
  const caption: Tag = { role: 'P', children: [] }
  return {
    tags: [caption, ...(setting.gaps === 'fields' ? [typed.tag] : [])],
    flows: [
      strip(height, [
        box(frame.left, 0, frame.width, height),
        textMark(line, look, fromStart(frame, space * 0.8, width), space * 0.35, caption),
        ...typed.marks,
      ]),
    ],
  }
}

/** A field of this height, this far below the top of its strip; nothing on a paper to write on. */
function field(
  { field: name, label }: Gap,
  many: boolean,
  setting: Setting,
  frame: Frame,
  below: number,
  height: number,
): { tag: Tag; marks: readonly FieldMark[] } {
  const tag: Tag = { role: 'Form', children: [] }
  const shape = { kind: 'text', many } as const
  const place = { x: frame.left, y: below, width: frame.width, height, size: setting.design.body.size }
  const mark: FieldMark = { kind: 'field', ...place, name, label, shape, tag }
  return { tag, marks: setting.gaps === 'fields' ? [mark] : [] }
}
