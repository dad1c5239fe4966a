import type { Span } from '../paper/paper.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Cluster } from '../text/cluster.ts'
import type { Line } from '../text/line.ts'
import type { Look } from './design.ts'
import type { Frame } from './frame.ts'
import type { Ink, RuleMark, Tag, TextMark } from './page.ts'
import type { Piece, Strip, StripMark } from './piece.ts'
import { startsInText } from './reading-order.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { words } from './tags.ts'
import { type Align, lineStrips, linesOf, widthOf } from './text-lines.ts'

type SpanStyle = Span['style']

/** A paragraph whose spans differ: what was added is underlined, what was removed is struck through. */
export function layStyledLines(
  spans: readonly Span[],
  look: Look,
  setting: Setting,
  frame: Frame,
  align: Align,
): Piece {
  const text = cleanText(spans.map((span) => span.text).join(''))
  const styles = stylesOf(spans)
  const tag = words('P', text, setting)
  const lines = linesOf(text, look, setting, Math.min(frame.width, setting.design.measure))
  let from = 0
  const flows = lineStrips(lines, look, frame, tag, align).map((plain, index) => {
    const line = lines[index]
    if (line === undefined) return plain
    from = text.indexOf(line.text, from)
    const begin = from
    from += line.text.length
    return restyled(plain, (mark) => cutMark(mark, (place) => styles[begin + place] ?? 'plain', look, tag))
  })
  return { tags: [tag], flows }
}

/** The style of every character of the clean text. */
function stylesOf(spans: readonly Span[]): readonly SpanStyle[] {
  return spans.flatMap(({ text, style }) => new Array<SpanStyle>(cleanText(text).length).fill(style))
}

function restyled(plain: Strip, restyle: (mark: TextMark) => readonly StripMark[]): Strip {
  return { ...plain, marks: plain.marks.flatMap((mark) => (mark.kind === 'text' ? restyle(mark) : [mark])) }
}

/** A line as pieces of one style each, from left to right. */
function cutMark(
  mark: TextMark,
  styleAt: (place: number) => SpanStyle,
  look: Look,
  tag: Tag,
): readonly StripMark[] {
  const starts = startsInText(mark.line)
  const pieces = mark.line.runs.flatMap((run, index) => piecesOf(run, starts[index] ?? 0, styleAt))
  let x = mark.x
  return pieces.flatMap(({ line, style }) => {
    const at = x
    const width = widthOf(line, look)
    x += width
    const text: TextMark = {
      ...mark,
      x: at,
      line: { ...line, rtl: mark.line.rtl },
      ink: inkOf(style, look),
      tag,
    }
    return [text, ...strokeOf(style, at, mark.y, width, look.size)]
  })
}

type LineRun = Line['runs'][number]

function piecesOf(
  run: LineRun,
  start: number,
  styleAt: (place: number) => SpanStyle,
): { line: Line; style: SpanStyle }[] {
  const pieces: { clusters: Cluster[]; style: SpanStyle }[] = []
  const reading = run.rtl ? run.clusters.toReversed() : run.clusters
  let place = start
  for (const cluster of reading) {
    const style = styleAt(place)
    const last = pieces.at(-1)
    if (last?.style === style) last.clusters.push(cluster)
    else pieces.push({ clusters: [cluster], style })
    place += cluster.text.length
  }
  const seen = run.rtl ? pieces.reverse() : pieces
  return seen.map(({ clusters, style }) => ({ line: lineOfClusters(run, clusters), style }))
}

function lineOfClusters(run: LineRun, reading: readonly Cluster[]): Line {
  const text = reading.map((cluster) => cluster.text).join('')
  const clusters = run.rtl ? reading.toReversed() : reading
  const width = clusters.flatMap(({ glyphs }) => glyphs).reduce((sum, { advance }) => sum + advance, 0)
  return { text, rtl: run.rtl, width, runs: [{ ...run, clusters }] }
}

function inkOf(style: SpanStyle, look: Look): Ink {
  switch (style) {
    case 'plain':
      return look.ink
    case 'strong':
      return 'accent'
    case 'added':
    case 'removed':
      return style
  }
}

function strokeOf(
  style: SpanStyle,
  x: number,
  baseline: number,
  width: number,
  size: number,
): readonly RuleMark[] {
  switch (style) {
    case 'added':
      return [rule(x, baseline + size * 0.16, width, 'added', 0.75)]
    case 'removed':
      return [rule(x, baseline - size * 0.26, width, 'removed', 0.75)]
    case 'plain':
    case 'strong':
      return []
  }
}
