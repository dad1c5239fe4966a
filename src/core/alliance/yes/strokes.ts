import { mostStrokes } from '../yes.ts'

/** A point on a ground of 512 by 192, from the top left. */
export interface PenPoint {
  readonly x: number
  readonly y: number
}
export type Stroke = readonly PenPoint[]

/** The ground on which somebody draws. */
export const ground = { width: 512, height: 192 } as const

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const farthest = 31 // of one step, in both directions

/**
 * What was drawn, as letters: of each stroke where it begins, and then how far each step goes. It leaves out as many points
 * as it must to be at most 2,000 letters; nothing when nothing was drawn.
 */
export function writtenStrokes(drawn: readonly Stroke[]): string {
  const strokes = thinned(drawn)
  for (let tolerance = 0.7; tolerance < ground.width; tolerance *= 1.5) {
    const written = strokes.map((stroke) => writtenStroke(simplifiedStroke(stroke, tolerance))).join('.')
    if (written.length <= mostStrokes) return written
  }
  return ''
}

/** The strokes that letters stand for; what can't be read, a hand may have written it, draws nothing. */
export function strokesIn(written: string): readonly Stroke[] {
  return written.split('.').flatMap((one) => {
    const numbers = Array.from(one, (letter) => letters.indexOf(letter))
    const [a = 0, b = 0, c = 0, d = 0, ...steps] = numbers
    if (numbers.length < 4 || numbers.length % 2 === 1 || numbers.includes(-1)) return []
    const stroke = [inGround({ x: a * 64 + b, y: c * 64 + d })]
    for (let at = 0; at < steps.length; at += 2) {
      const { x, y } = stroke.at(-1) ?? { x: 0, y: 0 }
      stroke.push(inGround({ x: x + (steps[at] ?? 0) - 32, y: y + (steps[at + 1] ?? 0) - 32 }))
    }
    return [stroke]
  })
}

/** A drawing as SVG path data (M and L alone), cut to its edges, and how large it is then. */
export function drawingOf(written: string): {
  readonly d: string
  readonly width: number
  readonly height: number
} {
  const strokes = strokesIn(written)
  const all = strokes.flat()
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const size = { width: Math.max(1, Math.max(...xs) - left), height: Math.max(1, Math.max(...ys) - top) }
  const pathOf = (stroke: Stroke) =>
    (stroke.length === 1 ? [...stroke, ...stroke] : stroke) // a dot
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x - left} ${y - top}`)
      .join('')
  return { d: strokes.map(pathOf).join(''), ...size }
}

/** At most some two thousand points, spread evenly: a hand that scribbles on doesn't keep the page busy. */
function thinned(strokes: readonly Stroke[]): readonly Stroke[] {
  const every = Math.ceil(strokes.flat().length / mostStrokes)
  const stays = (index: number, { length }: Stroke) => index % every === 0 || index === length - 1
  return strokes.map((stroke) => stroke.filter((_, index) => stays(index, stroke)))
}

function writtenStroke(stroke: Stroke): string {
  const [first, ...others] = stroke.map(roundedPoint)
  if (first === undefined) return ''
  const begin = [first.x >> 6, first.x & 63, first.y >> 6, first.y & 63]
  const steps: number[] = []
  let at = first
  for (const point of others) {
    while (at.x !== point.x || at.y !== point.y) {
      const next = { x: at.x + step(point.x - at.x), y: at.y + step(point.y - at.y) }
      steps.push(next.x - at.x + 32, next.y - at.y + 32)
      at = next
    }
  }
  return [...begin, ...steps].map((number) => letters.charAt(number)).join('')
}

function step(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance))
}

function roundedPoint({ x, y }: PenPoint): PenPoint {
  return inGround({ x: Math.round(x), y: Math.round(y) })
}

function inGround({ x, y }: PenPoint): PenPoint {
  return {
    x: Math.max(0, Math.min(ground.width - 1, x)),
    y: Math.max(0, Math.min(ground.height - 1, y)),
  }
}

/** Without the points that are hardly beside the line of the others (Ramer 1972; Douglas and Peucker 1973). */
function simplifiedStroke(stroke: Stroke, tolerance: number): Stroke {
  const [first, last] = [stroke[0], stroke.at(-1)]
  if (first === undefined || last === undefined || stroke.length < 3) return stroke
  const away = stroke.map((point) => distanceToLine(point, first, last))
  const farthestAway = Math.max(...away)
  if (farthestAway <= tolerance) return [first, last]
  const middle = away.indexOf(farthestAway)
  const before = simplifiedStroke(stroke.slice(0, middle + 1), tolerance)
  return [...before.slice(0, -1), ...simplifiedStroke(stroke.slice(middle), tolerance)]
}

function distanceToLine(point: PenPoint, from: PenPoint, to: PenPoint): number {
  const [width, height] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(width, height)
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y)
  return Math.abs(width * (from.y - point.y) - (from.x - point.x) * height) / length
}
