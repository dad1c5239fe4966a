import type { Shown } from './drawing-state.ts'
import type { Box } from './matrix.ts'

type PlacedSign = Extract<Shown, { kind: 'sign' }>

/**
 * Whether the words at a place fill it to its end, so that a program may have left out what came after them. Words that go on
 * well beyond its edge are all there.
 */
export function fillsItsBox(signs: readonly PlacedSign[], { bottom, top, right }: Box): boolean {
  const lowest = Math.min(...signs.map(({ y }) => y))
  const [last] = signs.filter(({ y }) => y === lowest)
  if (!last) return false
  const isOneLine = signs.every(({ y }) => y - lowest < 0.4 * last.size) && top - bottom < 3.4 * last.size
  if (isOneLine) {
    const end = Math.max(...signs.map(({ x, width }) => x + width))
    return end > right - last.size && end < right + last.size
  }
  return Math.abs(lowest - bottom) < 1.3 * last.size
}
