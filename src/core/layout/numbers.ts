import type { Picture } from '../paper/paper.ts'
import { equalColumns, type Frame, startAndRest } from './frame.ts'
import { join, type Piece, spaced, together } from './piece.ts'
import type { Setting } from './setting.ts'
import { layRows } from './table.ts'
import { lineOf } from './text-lines.ts'

/** A picture of more people than lines can be told apart, as a table: a row for each, and a column for each day. */
export function layNumbers({ labels, series }: Picture, setting: Setting, frame: Frame): Piece {
  const { space, name } = setting.design
  const gap = space * 2
  const [names, rest] = startAndRest(frame, frame.width * 0.36, gap)
  const widest = Math.max(...labels.map((label) => lineOf(label, name, setting).width)) + 1
  const fitting = Math.max(1, Math.floor((rest.width + gap) / (widest + gap)))
  const most = Math.ceil(labels.length / Math.ceil(labels.length / fitting))
  const frames = [names, ...equalColumns(rest, Math.max(most, 3), gap)]
  const bands = Array.from({ length: Math.ceil(labels.length / most) }, (_, index) => index * most)
  const tables = bands.map((from) => {
    const table = {
      head: ['', ...labels.slice(from, from + most)],
      rows: series.map((one) => [
        one.name,
        ...one.values.slice(from, from + most).map((value) => String(value ?? '–')),
      ]),
    }
    const { tags, flows } = layRows(table, { frames, named: true }, setting, frame)
    return { tags, flows: together(flows, setting.room) }
  })
  return join(tables.map((table, index) => (index === 0 ? table : spaced(table, space * 2))))
}
