import type { PagedDocument } from '../layout/page.ts'
import { roundPath } from '../layout/shapes.ts'
import { say } from '../words/say.ts'
import type { Prints, Three } from './prints.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter, twoVoices } from './sheet-writer.ts'

/** A poster of three points, on one sheet, legible from across the room. */
export function layOutPoster(three: Three, prints: Prints, options: PrintOptions): PagedDocument {
  const writer = sheetWriter(options)
  const { write, marks, tags } = writer
  const words = (text: Three['title']): string => say(text, options.language)
  const unit = options.width / 100
  const margin = 9 * unit
  const width = options.width - 2 * margin
  const foot = options.height - margin - 3 * unit

  marks.push(...twoVoices(options.width - margin - 11 * unit, margin + 8 * unit, 7 * unit))
  const title = { size: 9 * unit, role: 'H1', weight: 'bold', ink: 'accent', leading: 1.08 } as const
  const titleEnd = write(words(three.title), margin, 11 * unit, width - 26 * unit, title)
  const headEnd = write(words(three.line), margin, titleEnd + unit, width, { size: 3.2 * unit, ink: 'soft' })
  const first = headEnd + 8 * unit
  const step = (foot - first) / three.points.length
  three.points.forEach((point, index) => {
    const place = { left: margin, top: first + index * step, width, unit }
    layPoint(writer, place, index + 1, words(point.title), words(point.text))
  })
  write(words(prints.site), margin, foot, width, { size: 2 * unit, ink: 'soft' })
  return oneSheet(words(three.title), options, marks, tags)
}

/** Where a point stands, in points; a unit is a hundredth of the sheet's width. */
interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly unit: number
}

/** A number in its circle, and beside it what the point says. */
function layPoint(
  { write, marks }: SheetSetup,
  { left, top, width, unit }: Place,
  number: number,
  title: string,
  text: string,
): void {
  const d = roundPath(left + 6 * unit, top + 6 * unit, 6 * unit)
  marks.push({ kind: 'path', d, fill: 'tint', stroke: null, thickness: 0, tag: null })
  const digit = { size: 5.6 * unit, weight: 'bold', ink: 'accent', align: 'middle', leading: 1.2 } as const
  write(String(number), left, top + 2.4 * unit, 12 * unit, digit)
  const [x, room] = [left + 17 * unit, width - 17 * unit]
  const heading = { size: 4.8 * unit, role: 'H2', weight: 'bold', leading: 1.15 } as const
  const end = write(title, x, top, room, heading)
  write(text, x, end + unit, room, { size: 3.4 * unit, leading: 1.4 })
}
