import { isList, type Value } from '../value.ts'

/** Where a drawing goes: x' = a x + c y + e, y' = b x + d y + f (PDF 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First the one, then the other. */
export function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [A, B, C, D, E, F] = other
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

export function transformed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function matrixIn(value: Value | undefined): Matrix {
  const numbers = numbersIn(value)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return numbers.length === 6 ? [a, b, c, d, e, f] : identity
}

export function numbersIn(value: Value | undefined): readonly number[] {
  return isList(value) ? value.filter((one) => typeof one === 'number') : []
}

/** A rectangle from its lower left corner to its upper right one. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export const everywhere: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }

/** The smallest box around these points. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  const box = { left: 1e9, bottom: 1e9, right: -1e9, top: -1e9 }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}

/** A box where a drawing puts it; the smallest one around it, when it is turned. */
export function placed(matrix: Matrix, { left, bottom, right, top }: Box): Box {
  const corners: readonly (readonly [number, number])[] = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ]
  return boxAround(corners.map(([x, y]) => transformed(matrix, x, y)))
}

/** The part that two boxes share; it has no room when they share none. */
export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  }
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top
}
