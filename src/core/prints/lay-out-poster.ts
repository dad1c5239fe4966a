import type { PagedDocument } from '../layout/page.ts'
import { roundPath } from '../layout/shapes.ts'
import { say } from '../words/say.ts'
import type { Prints, Three } from './prints.ts'
import { oneSheet, type PrintOptions, sheetWriter, twoVoices } from './sheet-writer.ts'

/** A poster of three points, on one sheet, legible from across the room. */
export function layOutPoster(three: Three, prints: Prints, options: PrintOptions): PagedDocument {
  const { write, marks, tags } = sheetWriter(options)
  const words = (text: Three['title']): string => say(text, options.language)
  const unit = options.width / 100
  const margin = 9 * unit
  const width = options.width - 2 * margin

  marks.push(...twoVoices(options.width - margin - 11 * unit, margin + 8 * unit, 7 * unit))
  const titleEnd = write(words(three.title), margin, 11 * unit, width - 26 * unit, {
    size: 9 * unit,
    role: 'H1',
    weight: 'bold',
    ink: 'accent',
    leading: 1.08,
  })
  const head = write(words(three.line), margin, titleEnd + unit, width, { size: 3.2 * unit, ink: 'soft' })

  const foot = options.height - margin - 3 * unit
  const step = (foot - head - 8 * unit) / three.points.length
  three.points.forEach((point, index) => {
    const y = head + 8 * unit + index * step
    marks.push({
      kind: 'path',
      d: roundPath(margin + 6 * unit, y + 6 * unit, 6 * unit),
      fill: 'tint',
      stroke: null,
      thickness: 0,
      tag: null,
    })
    write(String(index + 1), margin, y + 2.4 * unit, 12 * unit, {
      size: 5.6 * unit,
      weight: 'bold',
      ink: 'accent',
      align: 'middle',
      leading: 1.2,
    })
    const x = margin + 17 * unit
    const end = write(words(point.title), x, y, width - 17 * unit, {
      size: 4.8 * unit,
      role: 'H2',
      weight: 'bold',
      leading: 1.15,
    })
    write(words(point.text), x, end + unit, width - 17 * unit, { size: 3.4 * unit, leading: 1.4 })
  })
  write(words(prints.site), margin, foot, width, { size: 2 * unit, ink: 'soft' })
  return oneSheet(words(three.title), options, marks, tags)
}
