import { type Box, boxAround, type Matrix, transformed } from './matrix.ts'

/** How many numbers of an order of a path are points. */
const points: Readonly<Record<string, number>> = { m: 2, l: 2, c: 6, v: 4, y: 4 }

/** The box around a path that grows, order by order (PDF 32000-1, 8.5.2). */
export class Path {
  #points: (readonly [number, number])[] = []

  /** Whether the order was one of a path. */
  takes(operator: string, numbers: readonly number[], matrix: Matrix): boolean {
    const found = operator === 're' ? corners(numbers) : numbers.slice(0, points[operator] ?? 0)
    if (operator !== 're' && !(operator in points)) return operator === 'h'
    for (let i = 0; i + 1 < found.length; i += 2)
      this.#points.push(transformed(matrix, found[i] ?? 0, found[i + 1] ?? 0))
    if (this.#points.length > 2) this.#points = [...edges(boxAround(this.#points))]
    return true
  }

  /** The box around it, after which a new path begins. */
  end(): Box | undefined {
    const box = this.#points.length > 0 ? boxAround(this.#points) : undefined
    this.#points = []
    return box
  }
}

function corners([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly number[] {
  return [x, y, x + width, y, x, y + height, x + width, y + height]
}

function edges({ left, bottom, right, top }: Box): readonly (readonly [number, number])[] {
  return [
    [left, bottom],
    [right, top],
  ]
}
