import type { Seating } from '../workshop.ts'

/** How many people sit together when it comes out even. */
export const seatsOf: Readonly<Record<Seating, number>> = { pairs: 2, threes: 3, fours: 4, tables: 6 }

/**
 * How many people each group has, the larger ones first. With an odd number one pair is a three, so that nobody is left over;
 * everybody else is shared out as evenly as can be.
 */
export function groupSizes(people: number, seating: Seating): readonly number[] {
  if (people === 0) return []
  const seats = seatsOf[seating]
  const count = Math.max(1, seating === 'pairs' ? Math.floor(people / 2) : Math.round(people / seats))
  const [least, larger] = [Math.floor(people / count), people % count]
  return Array.from({ length: count }, (_, place) => (place < larger ? least + 1 : least))
}
