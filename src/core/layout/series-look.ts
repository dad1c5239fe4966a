import type { Frame } from './frame.ts'
import type { Ink, PathMark, Tag } from './page.ts'
import { at, circle, type Drawn, polygon, square } from './shapes.ts'

/** How the line of one person is drawn, so that it is told from the others without its colour too. */
export interface SeriesLook {
  readonly ink: Ink
  readonly dash: readonly number[] // drawn and left out by turns, in points; empty for a whole line
  readonly thickness: number
  readonly hollow: boolean
  readonly shape: (x: number, y: number, side: number, drawn: Drawn) => PathMark
}

/** The look of the person with this place among the people, or of all together; there are six, for more they would be too alike. */
export function lookOf(person: number | null): SeriesLook | undefined {
  return person === null ? samePointLook : seriesLooks[person]
}

const seriesLooks: readonly SeriesLook[] = [
  seriesLook('accent', [], circle),
  seriesLook('other', [6, 2.5], square),
  { ...seriesLook('text', [1.5, 2], circle), hollow: true },
  seriesLook('accent', [8, 2, 1.5, 2], triangle),
  { ...seriesLook('other', [3, 2], diamond), hollow: true },
  { ...seriesLook('text', [], square), hollow: true },
]
const samePointLook: SeriesLook = { ...seriesLook('text', [], diamond), thickness: 2 }

function seriesLook(ink: Ink, dash: readonly number[], shape: SeriesLook['shape']): SeriesLook {
  return { ink, dash, shape, thickness: 1.25, hollow: false }
}

type PlotPoint = readonly [number, number]

/** The line through these points. */
export function drawLine(
  points: readonly PlotPoint[],
  { ink, dash, thickness }: SeriesLook,
  tag: Tag,
): PathMark {
  const d = dash.length === 0 ? wholeLine(points) : dashedLine(points, dash)
  return { kind: 'path', d, fill: null, stroke: ink, thickness, tag }
}

/** The sign that stands at each number. */
export function drawPoint([x, y]: PlotPoint, { ink, hollow, shape }: SeriesLook, tag: Tag): PathMark {
  const side = 5
  return shape(x - side / 2, y - side / 2, side, { fill: hollow ? 'paper' : ink, stroke: ink, tag })
}

/** The line and the sign beside a name, `width` wide around `middle`. */
export function drawSample(place: Frame, middle: number, look: SeriesLook, tag: Tag): readonly PathMark[] {
  const { left, width } = place
  const ends: readonly PlotPoint[] = [
    [left, middle],
    [left + width, middle],
  ]
  return [drawLine(ends, look, tag), drawPoint([left + width / 2, middle], look, tag)]
}

function wholeLine(points: readonly PlotPoint[]): string {
  return points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${at(x, y)}`).join('')
}

/** The same line in pieces; a piece that comes to a corner goes around it. */
function dashedLine(points: readonly PlotPoint[], dash: readonly number[]): string {
  const [first, ...others] = points
  if (first === undefined) return ''
  const steps = [`M${at(...first)}`]
  let [from, turn, left] = [first, 0, dash[0] ?? 1]
  for (const to of others) {
    for (let whole = distance(from, to); whole > left; whole = distance(from, to)) {
      from = interpolated(from, to, left / whole)
      steps.push(`${turn % 2 === 0 ? 'L' : 'M'}${at(...from)}`)
      turn++
      left = dash[turn % dash.length] ?? 1
    }
    left -= distance(from, to)
    from = to
    if (turn % 2 === 0) steps.push(`L${at(...to)}`)
  }
  return steps.join('')
}

function distance([x1, y1]: PlotPoint, [x2, y2]: PlotPoint): number {
  return Math.hypot(x2 - x1, y2 - y1)
}

function interpolated([x1, y1]: PlotPoint, [x2, y2]: PlotPoint, share: number): PlotPoint {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
}

/** Drawn a little larger than its square, or it would look smaller than a circle. */
function triangle(x: number, y: number, side: number, drawn: Drawn): PathMark {
  const [middle, more] = [x + side / 2, side * 0.15]
  return polygon(
    [
      [middle, y - more],
      [x + side + more, y + side],
      [x - more, y + side],
    ],
    drawn,
  )
}

function diamond(x: number, y: number, side: number, drawn: Drawn): PathMark {
  const [cx, cy, r] = [x + side / 2, y + side / 2, side * 0.65]
  return polygon(
    [
      [cx, cy - r],
      [cx + r, cy],
      [cx, cy + r],
      [cx - r, cy],
    ],
    drawn,
  )
}
