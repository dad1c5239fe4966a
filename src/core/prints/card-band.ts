import type { Ink, Mark, PathMark } from '../layout/page.ts'
import { at, roundPath } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'

/** How high the band of a card is, in points. */
export const bandHeight = mm(7.5)

/** How a band is filled, and the ink that is legible on it; dark, open and grey can be told apart without their colours. */
interface Fill {
  readonly fill: Ink
  readonly stroke: Ink | null
  readonly ink: Ink // of the words and of the pattern
}

const fills: readonly Fill[] = [
  { fill: 'accent', stroke: null, ink: 'paper' },
  { fill: 'paper', stroke: 'other', ink: 'other' },
  { fill: 'faint', stroke: null, ink: 'text' },
]

const patterns = [null, bars, dots, slants, crosses] as const

/** The band of the theme at this place among all themes: each of fifteen has its own fill and pattern, in grey as well. */
export function bandOf(place: number, x: number, y: number, width: number): { marks: Mark[]; ink: Ink } {
  const look = fills[place % fills.length]
  if (look === undefined) throw new Error('A band needs a place among the themes, from 0.')
  const { fill, stroke, ink } = look
  const pattern = patterns[place % patterns.length]
  const box = { x, y, width, height: bandHeight, radius: 2.5 }
  const right = x + width - mm(3)
  return {
    marks: [{ kind: 'box', ...box, fill, stroke }, ...(pattern ? pattern(right, y, ink) : [])],
    ink,
  }
}

/** How much of a band its pattern takes, at the end. */
export const patternWidth = mm(17)

const steps = [0, 1, 2, 3, 4]
const step = mm(2.6)
const [high, low] = [bandHeight * 0.3, bandHeight * 0.7]

function bars(right: number, y: number, ink: Ink): PathMark[] {
  return [drawn(steps.map((n) => line(right - n * step, y + high, right - n * step, y + low)).join(''), ink)]
}

function slants(right: number, y: number, ink: Ink): PathMark[] {
  const lean = low - high
  return [
    drawn(steps.map((n) => line(right - n * step, y + high, right - n * step - lean, y + low)).join(''), ink),
  ]
}

function crosses(right: number, y: number, ink: Ink): PathMark[] {
  const arm = (low - high) * 0.42
  const middle = y + bandHeight / 2
  const at = steps.map((n) => right - n * step - mm(0.4))
  const one = (x: number) => line(x - arm, middle - arm, x + arm, middle + arm)
  const other = (x: number) => line(x - arm, middle + arm, x + arm, middle - arm)
  return [drawn(at.map((x) => one(x) + other(x)).join(''), ink)]
}

function dots(right: number, y: number, ink: Ink): PathMark[] {
  const d = steps.map((n) => roundPath(right - n * step - mm(0.4), y + bandHeight / 2, mm(0.65))).join('')
  return [{ kind: 'path', d, fill: ink, stroke: null, thickness: 0, tag: null }]
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${at(x1, y1)}L${at(x2, y2)}`
}

function drawn(d: string, stroke: Ink): PathMark {
  return { kind: 'path', d, fill: null, stroke, thickness: 1.2, tag: null }
}
