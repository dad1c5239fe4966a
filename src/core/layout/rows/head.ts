import type { Gap, Title } from '../../paper/paper.ts'
import { equalColumns, type Frame, inset, startAndRest } from '../frame.ts'
import { layGap } from '../gap.ts'
import { marked } from '../headings.ts'
import { layLetterhead } from '../letterhead.ts'
import { layHeading } from '../paragraph.ts'
import { heightOf, inColumns, join, type Piece, strip, withNext } from '../piece.ts'
import type { Setting } from '../setting.ts'

/** The title, with the places for names and the day beside it. */
export function layRowsTitle({ head, text, line, places }: Title, setting: Setting, frame: Frame): Piece {
  const { design } = setting
  const wide = { ...setting, design: { ...design, measure: frame.width } }
  if (places.length === 0) {
    const said = [
      layLetterhead(head, wide, frame),
      marked(layHeading(text, design.title, wide, frame, 'H1'), text, 1),
      layHeading(line, design.hint, wide, frame),
    ]
    return { tags: join(said).tags, flows: withNext(join(said).flows) }
  }
  const each = design.title.size * 8
  const beside = frame.width - places.length * each - design.space * 3 // what the places leave to the title
  const [start, rest] = startAndRest(frame, Math.max(design.title.size * 7.2, beside), design.space * 3)
  const narrow = inset(rest, Math.max(0, rest.width - places.length * each))
  const columns = equalColumns(narrow, places.length, design.space * 2.4)
  const written = places.map((place, index) => layHeadGap(place, setting, columns[index] ?? rest))
  const pieces = [marked(layHeading(text, design.title, wide, start, 'H1'), text, 1), ...written]
  const highest = Math.max(...pieces.map(({ flows }) => heightOf(flows)))
  const level = pieces.map(({ tags, flows }) => ({
    tags,
    flows: [strip(highest - heightOf(flows)), ...flows],
  }))
  const above = layLetterhead(head, wide, frame)
  const titled = inColumns(level, [start, ...columns], { keep: true })
  return join([{ tags: above.tags, flows: withNext(above.flows) }, titled])
}

function layHeadGap(gap: Gap, setting: Setting, frame: Frame): Piece {
  const label = gap.shape.kind === 'date' ? setting.messages.paper.date : gap.label.replace(/[:：].*$/, '')
  const name = layHeading(label, setting.design.label, setting, frame)
  const place = layGap(
    { ...gap, shape: { kind: 'short' } },
    { ...setting, design: { ...setting.design, writing: setting.design.writing * 0.72 } },
    frame,
  )
  return { tags: [...name.tags, ...place.tags], flows: [...withNext(name.flows), ...place.flows] }
}
