import type { Gap, GapShape, Scale } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import type { Look } from './design.ts'
import { type Frame, fromStart, inset, startAndRest } from './frame.ts'
import type { FieldMark, Tag } from './page.ts'
import { inColumns, type Piece, type StripMark, strip, withNext } from './piece.ts'
import type { Setting } from './setting.ts'
import { circle } from './shapes.ts'
import { figure, group, words } from './tags.ts'
import { type Align, lineOf, lineStrips, linesOf, textMark } from './text-lines.ts'

type ScaleLabels = Pick<Scale, 'steps' | 'low' | 'high'>

/** A row of numbered circles, of which one is full. */
export function layScale(scale: Scale, setting: Setting, frame: Frame): Piece {
  const { steps, low, high, value } = scale
  const tag = figure(fill(setting.messages.paper.scaleSaid, { value, steps, low, high }))
  const marksOf = (step: number, spot: Spot) => stepMarks(step, spot, step === value, tag, setting)
  return layScaleRow(scale, [tag], marksOf, setting, frame)
}

/** A row of numbered circles to tick one of; in a fillable paper each is a field. */
export function layScaleGap(
  gap: Gap,
  shape: Extract<GapShape, { kind: 'scale' }>,
  setting: Setting,
  frame: Frame,
): Piece {
  const { steps, low, high } = shape
  const { messages, gaps } = setting
  const whole = figure(fill(messages.paper.scaleOpen, { steps, low, high }))
  if (gaps === 'lines') {
    return layScaleRow(
      shape,
      [whole],
      (step, spot) => stepMarks(step, spot, false, whole, setting),
      setting,
      frame,
    )
  }
  const forms = Array.from({ length: steps }, (): Tag => ({ role: 'Form', children: [] }))
  const field = (step: number, { x, y, side }: Spot): FieldMark => ({
    kind: 'field',
    x,
    y,
    width: side,
    height: side,
    size: side,
    name: gap.field,
    label: fill(messages.paper.fieldOption, { label: gap.label, option: step }),
    shape: { kind: 'radio', option: String(step) },
    tag: forms[step - 1] ?? whole,
  })
  const marksOf = (step: number, spot: Spot) => [
    circle(spot.x, spot.y, spot.side, { fill: null, stroke: 'soft', tag: null }),
    ...numberBelow(step, spot, null, setting),
    field(step, spot),
  ]
  return layScaleRow(shape, [group('P', forms)], marksOf, setting, frame)
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** The circles, with what the ends mean below the first and the last. */
function layScaleRow(
  { steps, low, high }: ScaleLabels,
  tags: readonly Tag[],
  marksOf: (step: number, spot: Spot) => readonly StripMark[],
  setting: Setting,
  frame: Frame,
): Piece {
  const { design } = setting
  const most = design.tick * 2
  const side = Math.min(most, frame.width / (steps * 1.2))
  const ends = lineOf(low, design.hint, setting).width + lineOf(high, design.hint, setting).width
  const wanted = Math.max(steps * side + (steps - 1) * side * 1.1, ends + design.hint.size * 3)
  const width = Math.min(frame.width, wanted)
  const row = inset(frame, 0, frame.width - width)
  const stride = (width - side) / (steps - 1)
  const below = setting.gaps === 'fields' ? design.label.leading : 0
  const marks = Array.from({ length: steps }, (_, index) =>
    marksOf(index + 1, { x: fromStart(row, index * stride, side), y: 0, side }),
  )
  const circles = strip(most + design.space * 0.5 + below, marks.flat())
  const words = layEnds(low, high, setting, row)
  return { tags: [...tags, ...words.tags], flows: [...withNext([circles]), ...words.flows] }
}

/** Each end gets as much of the row as its words ask for, half of it at most when both are long. */
function layEnds(low: string, high: string, setting: Setting, row: Frame): Piece {
  const { design } = setting
  const [first, last] = [low, high].map((text) => lineOf(text, design.hint, setting).width + 1)
  const half = (row.width - design.space) / 2
  const fit = (first ?? 0) + (last ?? 0) + design.space <= row.width
  const width = fit ? (first ?? half) : half
  const frames = startAndRest(row, width, design.space)
  const [start, end] = frames
  return inColumns([layEnd(low, 'start', setting, start), layEnd(high, 'end', setting, end)], frames)
}

function layEnd(text: string, align: Align, setting: Setting, frame: Frame): Piece {
  const look = setting.design.hint
  const tag = words('P', text, setting)
  return {
    tags: [tag],
    flows: lineStrips(linesOf(text, look, setting, frame.width), look, frame, tag, align),
  }
}

function stepMarks(
  step: number,
  { x, y, side }: Spot,
  chosen: boolean,
  tag: Tag,
  setting: Setting,
): readonly StripMark[] {
  const ring = circle(x, y, side, { fill: chosen ? 'accent' : null, stroke: chosen ? 'accent' : 'soft', tag })
  const { label } = setting.design
  const look: Look = { ...label, ink: chosen ? 'paper' : 'soft', weight: chosen ? 'bold' : 'regular' }
  const { line, width } = lineOf(String(step), look, setting)
  return [ring, textMark(line, look, x + (side - width) / 2, y + (side - look.leading) / 2, tag)]
}

function numberBelow(
  step: number,
  { x, y, side }: Spot,
  tag: Tag | null,
  setting: Setting,
): readonly StripMark[] {
  const { label } = setting.design
  const { line, width } = lineOf(String(step), label, setting)
  return [textMark(line, label, x + (side - width) / 2, y + side, tag)]
}
