import type { Mark } from '../layout/page.ts'
import { at } from '../layout/shapes.ts'

/** A mark as far to the right and down as is said, in points. */
export function movedMark(mark: Mark, right: number, down: number): Mark {
  switch (mark.kind) {
    case 'text':
    case 'box':
    case 'field':
      return { ...mark, x: mark.x + right, y: mark.y + down }
    case 'rule':
      return { ...mark, x1: mark.x1 + right, x2: mark.x2 + right, y1: mark.y1 + down, y2: mark.y2 + down }
    case 'path':
      return { ...mark, d: movedPath(mark.d, right, down) }
    case 'turned':
      return { ...mark, marks: mark.marks.map((one) => movedMark(one, -right, -down)) } // it stands on its head
  }
}

function movedPath(d: string, right: number, down: number): string {
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => at(Number(x) + right, Number(y) + down))
}
