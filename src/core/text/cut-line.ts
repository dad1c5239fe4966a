import type { Cluster } from './cluster.ts'
import type { Line, Run } from './line.ts'
import type { Paragraph, ShapedStretch } from './paragraph.ts'

/**
 * The line from one cluster of a paragraph up to another, put into the order in which it is seen (UAX #9, L2). Of the
 * white space up to `next`, where the next line begins, one space hangs at the end, so that readers don't join two words.
 */
export function cutLine(paragraph: Paragraph, from: number, to: number, next = to): Line {
  const { text, rtl, starts, widths } = paragraph
  const end = next > to && hangsAtRight(paragraph, to) ? to + 1 : to
  return {
    text: text.slice(starts[from], starts[to]),
    rtl,
    width: (widths[to] ?? 0) - (widths[from] ?? 0),
    runs: inVisualOrder(runsOf(paragraph, from, end)).map(asSeen),
  }
}

/** At the left it would move the line. */
function hangsAtRight({ rtl, stretches }: Paragraph, cluster: number): boolean {
  return !rtl && (stretches[cluster]?.level ?? 1) === 0
}

interface LogicalRun extends ShapedStretch {
  readonly clusters: readonly Cluster[]
}

function runsOf({ clusters, stretches }: Paragraph, from: number, to: number): readonly LogicalRun[] {
  const runs: LogicalRun[] = []
  for (let start = from, end = from; start < to; start = end) {
    const stretch = stretches[start]
    while (end < to && stretches[end] === stretch) end++
    if (stretch) runs.push({ ...stretch, clusters: clusters.slice(start, end) })
  }
  return runs
}

/** From the highest level down to the lowest odd one, every row of runs at that level or above is turned around. */
function inVisualOrder(runs: readonly LogicalRun[]): readonly LogicalRun[] {
  const highest = Math.max(0, ...runs.map((run) => run.level))
  const levels = Array.from({ length: highest }, (_, index) => highest - index)
  return levels.reduce((order, level) => turnAround(order, level), runs)
}

function turnAround(runs: readonly LogicalRun[], level: number): readonly LogicalRun[] {
  const turned: LogicalRun[] = []
  for (let start = 0, end = 0; start < runs.length; start = end) {
    const isIn = (runs[start]?.level ?? 0) >= level
    while (end < runs.length && (runs[end]?.level ?? 0) >= level === isIn) end++
    const row = runs.slice(start, end)
    turned.push(...(isIn ? row.reverse() : row))
  }
  return turned
}

function asSeen({ face, level, clusters }: LogicalRun): Run {
  const rtl = level % 2 === 1
  return { face, rtl, clusters: rtl ? clusters.toReversed() : clusters }
}
