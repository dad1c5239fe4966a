import type { NumberedRound } from './anneal.ts'

/**
 * Pairs and one three of an odd number of people, eleven or more, without anybody meeting twice: four rounds fewer than there are
 * people, and no arrangement has more, since each round takes (n + 3) / 2 of the n (n − 1) / 2 meetings. Four people keep their
 * seats and the others move on by one from round to round; no two of these sit as far apart as two others do. For a circle
 * of m seats, the two at `j` and `−j` are a pair, but for a few: 1, 5 and −5 are the three, 0 and 2 are a pair, and −1, −2, 3, −3
 * sit with those who stay. So every distance on the circle comes up once.
 */
export function oddPairRounds(count: number): readonly NumberedRound[] {
  const circle = count - 4
  if (count % 2 === 0 || circle < 7) return []
  const first = circle === 7 ? smallest : firstRound(circle)
  return Array.from({ length: circle }, (_, by) =>
    first.map((group) => group.map((seat) => (seat < circle ? (seat + by) % circle : seat))),
  )
}

const smallest: NumberedRound = [
  [0, 1, 3],
  [2, 7],
  [4, 8],
  [5, 9],
  [6, 10],
]

function firstRound(circle: number): NumberedRound {
  const behind = (seat: number) => (circle - seat) % circle
  const special = new Set([1, 2, 3, Math.min(5, circle - 5)])
  const opposite = Array.from({ length: (circle - 1) / 2 }, (_, at) => at + 1).filter(
    (seat) => !special.has(seat),
  )
  const staying = [1, 2, behind(3), 3].map((seat, at) => [behind(seat), circle + at])
  return [[1, 5, behind(5)], [0, 2], ...opposite.map((seat) => [seat, behind(seat)]), ...staying]
}
