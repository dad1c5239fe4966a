import type { LaidOut } from '../../../src/core/layout/layout.ts'
import type { BoxMark, Ink, Mark, RuleMark } from '../../../src/core/layout/page.ts'
import type { Faces } from '../../../src/core/text/face.ts'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { type LaidBox, type LaidBoxes, laidBoxes } from './laid-boxes.ts'
import { type ReadingMark, readingMarks } from './reading-marks.ts'

/** The same pages with what the layout was made of drawn over them; the faces must have the digits, in bold. */
export function withBoxes(document: LaidOut, faces: Faces): LaidOut {
  const { frames, strips, kept } = laidBoxes(document)
  const reading = readingMarks(document)
  const on = <On extends { readonly page: number }>(page: number, all: readonly On[]) =>
    all.filter((one) => one.page === page)
  const pages = document.pages.map((page, index) => ({
    ...page,
    marks: [
      ...on(index, strips).flatMap(drawStrip),
      ...page.marks,
      ...on(index, frames).flatMap(drawFrame),
      ...on(index, kept).flatMap(drawBracket),
      ...reading.flatMap((one, place) => (one.page === index ? drawNumber(place + 1, one, faces) : [])),
    ],
  }))
  return { ...document, pages }
}

/** A strip is tinted, with a thin line at the foot of its first line of words. */
function drawStrip(strip: LaidBoxes['strips'][number]): readonly Mark[] {
  const { left, top, right, bottom, baseline } = strip
  const place = { x: left, y: top, width: right - left, height: bottom - top }
  const box: BoxMark = { kind: 'box', ...place, radius: 0, fill: 'tint', stroke: 'faint' }
  return baseline < bottom ? [box, line(left, baseline, right, baseline, 'faint', 0.25)] : [box]
}

/** A frame has dashed edges. */
function drawFrame({ left, top, right, bottom }: LaidBox): readonly Mark[] {
  const edge = (x1: number, y1: number, x2: number, y2: number): RuleMark => ({
    ...line(x1, y1, x2, y2, 'accent', 0.6),
    dash: true,
  })
  return [
    edge(left, top, right, top),
    edge(left, bottom, right, bottom),
    edge(left, top, left, bottom),
    edge(right, top, right, bottom),
  ]
}

/** What stays together has a bracket to its left. */
function drawBracket({ left, top, bottom }: LaidBox): readonly Mark[] {
  const [x, foot] = [left - 4, left - 1]
  const ends = [top + 0.6, bottom - 0.6] as const
  return [line(x, ends[0], x, ends[1], 'other', 1.2), ...ends.map((y) => line(x, y, foot, y, 'other', 1.2))]
}

const SIZE = 5 // of the numbers

/** A number in the order of reading, at the corner of what it stands for. */
function drawNumber(number: number, { box }: ReadingMark, faces: Faces): readonly Mark[] {
  const shaped = shapeLine(String(number), { faces, weight: 'bold', size: SIZE, language: 'en' })
  const width = (shaped.width * SIZE) / 1000 + 2
  const x = box.left - width / 2
  const y = box.top - SIZE + 0.5 // above its words
  const plate: BoxMark = {
    kind: 'box',
    x,
    y,
    width,
    height: SIZE + 0.6,
    radius: 1,
    fill: 'text',
    stroke: null,
  }
  const text = { x: x + 1, y: y + SIZE - 0.5, size: SIZE, line: shaped, ink: 'paper', tag: null } as const
  return [plate, { kind: 'text', ...text }]
}

function line(x1: number, y1: number, x2: number, y2: number, ink: Ink, thickness: number): RuleMark {
  return { kind: 'rule', x1, y1, x2, y2, thickness, ink, dash: false }
}
