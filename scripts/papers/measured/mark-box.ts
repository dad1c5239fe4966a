import type { Mark } from '../../../src/core/layout/page.ts'

/** The place of something on a page, in points. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The place that a mark takes. */
export function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text': {
      const width = (mark.line.width * mark.size) / 1000
      const bottom = mark.y + mark.size * 0.25
      return { left: mark.x, top: mark.y - mark.size * 0.9, right: mark.x + width, bottom }
    }
    case 'rule':
      return { left: mark.x1, top: mark.y1, right: mark.x2, bottom: mark.y2 }
    case 'box':
    case 'field':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
    case 'path':
      return boxOfPoints(
        [...mark.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
      )
    case 'turned':
      throw new Error('Layout turns nothing.')
  }
}

function boxOfPoints(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
