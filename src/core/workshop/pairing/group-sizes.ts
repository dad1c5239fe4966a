import type { Seating } from '../workshop.ts'

/** How many people sit together when it comes out even. */
export const seatsOf: Readonly<Record<Seating, number>> = { pairs: 2, threes: 3, fours: 4, tables: 6 }

/**
 * How many people each group has, the larger ones first. With an odd number one pair is a three, so that nobody is left over;
 * a four is never a five, since one voice of five is easily lost, and more rounds are possible with smaller groups; everybody
 * else is shared out as evenly as can be.
 */
export function groupSizes(people: number, seating: Seating): readonly number[] {
  if (people === 0) return []
  const seats = seatsOf[seating]
  const rounded = { pairs: Math.floor, threes: Math.round, fours: Math.ceil, tables: Math.round }[seating]
  const count = Math.max(1, rounded(people / seats))
  const [least, larger] = [Math.floor(people / count), people % count]
  return Array.from({ length: count }, (_, place) => (place < larger ? least + 1 : least))
}
