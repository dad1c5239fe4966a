import type { Series } from '../paper/paper.ts'
import { atMost, equalColumns, type Frame, inset } from './frame.ts'
import type { Tag } from './page.ts'
import { besideFirst, type Flow } from './piece.ts'
import { drawSample, lookOf } from './series-look.ts'
import type { Setting } from './setting.ts'
import { lineOf, lineStrips, linesOf } from './text-lines.ts'

const SAMPLE = 26
const BESIDE = SAMPLE + 8

/** Whose line is which, as many names side by side as there is room for; on the same page as what follows. */
export function layLegend(
  series: readonly Series[],
  tag: Tag,
  setting: Setting,
  frame: Frame,
): readonly Flow[] {
  const { hint, space } = setting.design
  const gap = space * 2
  const widest = Math.max(0, ...series.map(({ name }) => lineOf(name, hint, setting).width)) + BESIDE + 1
  const fitting = Math.floor((frame.width + gap) / (widest + gap))
  const columns = Math.max(1, Math.min(3, fitting, series.length))
  const frames = columns === 1 ? [frame] : equalColumns(frame, columns, gap)
  const rows = Array.from({ length: Math.ceil(series.length / columns) }, (_, row): Flow => {
    const named = series.slice(row * columns, (row + 1) * columns)
    const cells = named.map((one, index) => laySeriesName(one, tag, setting, frames[index] ?? frame))
    return { kind: 'columns', above: 0, keep: true, columns: cells }
  })
  return rows
}

function laySeriesName({ name, person }: Series, tag: Tag, setting: Setting, frame: Frame): readonly Flow[] {
  const { hint } = setting.design
  const narrow = inset(frame, BESIDE)
  const lines = lineStrips(linesOf(name, hint, setting, narrow.width), hint, narrow, tag, 'start')
  const look = lookOf(person)
  return besideFirst(lines, (baseline) =>
    look ? drawSample(atMost(frame, SAMPLE), baseline - hint.size * 0.3, look, tag) : [],
  )
}
