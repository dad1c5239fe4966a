import type { NumberedRound } from './anneal.ts'

/**
 * Rounds out of which others grow. The people stand in circles of `step` and a few stay beside them; when everybody in the circles
 * moves on by one, the next round comes up, and no two meet again. `across` are rounds of threes with one from each of three
 * circles, by how far the second and the third stand ahead.
 */
interface Starter {
  readonly step: number
  readonly rounds: readonly string[]
  readonly across: string
}

/** Found by search, once; the tests prove each of them. In the order of how many people sit together, and how many there are. */
const starters: readonly Starter[] = [
  { step: 3, rounds: ['8 7 0, 1 3 2, 4 6 5'], across: '0 0' },
  { step: 4, rounds: ['6 9 2, 8 11 7, 1 0 10, 5 3 4'], across: '' },
  { step: 7, rounds: ['14 12 3, 0 11 7, 1 2 6, 8 13 5, 10 9 4'], across: '' },
  {
    step: 4,
    rounds: [
      '3 10 11, 0 6 14, 12 15 9, 2 17 13, 8 7 16, 1 5 4',
      '16 15 2, 4 10 14, 7 12 11, 6 1 13, 8 17 5, 3 9 0',
    ],
    across: '',
  },
  {
    step: 7,
    rounds: ['4 19 3, 16 18 13, 0 7 2, 17 20 6, 14 15 8, 1 5 11, 9 10 12'],
    across: '1 3, 2 6, 4 5',
  },
  { step: 11, rounds: ['23 12 0, 22 18 7, 4 20 17, 15 19 21, 3 11 5, 6 16 9, 8 1 2, 10 13 14'], across: '' },
  {
    step: 13,
    rounds: ['26 10 18, 21 1 14, 8 0 6, 22 24 25, 16 4 7, 19 9 5, 12 23 15, 17 13 11, 20 3 2'],
    across: '',
  },
  {
    step: 14,
    rounds: ['29 12 23, 28 17 13, 0 2 24, 10 5 6, 18 16 27, 21 9 15, 22 3 26, 25 11 8, 14 7 1, 4 19 20'],
    across: '',
  },
  {
    step: 11,
    rounds: [
      '14 23 11, 9 13 24, 32 29 27, 25 1 12, 18 20 8, 16 21 17, 19 2 0, 3 4 7, 5 28 10, 26 6 22, 31 30 15',
    ],
    across: '2 10, 3 6, 5 0, 7 3, 9 8',
  },
  {
    step: 17,
    rounds: [
      '35 10 29, 34 0 18, 22 27 16, 7 17 32, 33 1 2, 28 25 8, 26 13 20, 19 23 14, 24 3 12, 9 6 4, 11 15 5, 21 31 30',
    ],
    across: '',
  },
  {
    step: 19,
    rounds: [
      '38 21 11, 6 25 29, 22 24 33, 17 1 12, 18 20 14, 28 15 27, 23 36 3, 2 32 8, 30 13 35, 7 9 16, 0 37 34, 26 10 19, 31 5 4',
    ],
    across: '',
  },
  { step: 5, rounds: ['15 14 7 0, 6 11 8 12, 5 4 9 1, 10 3 13 2'], across: '' },
  { step: 5, rounds: ['19 2 3 5, 11 1 15 16, 14 6 13 0, 10 9 17 4, 8 18 7 12'], across: '' },
  { step: 7, rounds: ['23 7 18 1, 22 10 17 6, 21 2 9 15, 16 20 14 11, 19 5 0 4, 3 12 8 13'], across: '' },
  {
    step: 9,
    rounds: ['27 23 14 0, 26 20 5 4, 22 11 17 24, 10 9 7 2, 13 25 15 21, 8 19 1 18, 6 3 16 12'],
    across: '',
  },
  {
    step: 1,
    rounds: [
      '0 1 2 3, 4 5 6 7, 8 9 10 11, 12 13 14 15, 16 17 18 19, 20 21 22 23, 24 25 26 27, 28 29 30 31',
      '0 4 8 12, 1 5 9 13, 2 6 10 14, 3 7 11 15, 16 20 24 28, 17 21 25 29, 18 22 26 30, 19 23 27 31',
      '0 5 10 15, 1 4 11 14, 2 7 8 13, 3 6 9 12, 16 21 26 31, 17 20 27 30, 18 23 24 29, 19 22 25 28',
      '0 6 16 22, 1 7 17 23, 2 4 18 20, 3 5 19 21, 8 14 24 30, 9 15 25 31, 10 12 26 28, 11 13 27 29',
      '0 7 18 21, 1 6 19 20, 2 5 16 23, 3 4 17 22, 8 15 26 29, 9 14 27 28, 10 13 24 31, 11 12 25 30',
      '0 9 17 24, 1 8 16 25, 2 11 19 26, 3 10 18 27, 4 13 21 28, 5 12 20 29, 6 15 23 30, 7 14 22 31',
      '0 11 20 31, 1 10 21 30, 2 9 22 29, 3 8 23 28, 4 15 16 27, 5 14 17 26, 6 13 18 25, 7 12 19 24',
      '0 13 19 30, 1 12 18 31, 2 15 17 28, 3 14 16 29, 4 9 23 26, 5 8 22 27, 6 11 21 24, 7 10 20 25',
      '0 14 23 25, 1 15 22 24, 2 12 21 27, 3 13 20 26, 4 10 19 29, 5 11 18 28, 6 8 17 31, 7 9 16 30',
    ],
    across: '',
  },
  {
    step: 11,
    rounds: [
      '6 2 28 22, 31 19 24 1, 20 30 29 27, 10 23 21 35, 18 15 13 32, 34 14 25 4, 26 11 33 9, 7 8 12 16, 17 0 5 3',
    ],
    across: '',
  },
  {
    step: 13,
    rounds: [
      '39 0 13 26, 1 20 15 8, 3 21 19 11, 9 24 18 7, 33 23 22 38, 34 17 14 36, 37 25 16 30, 28 6 27 10, 32 5 29 4, 31 2 35 12',
    ],
    across: '',
  },
]

/** The rounds for so many groups of `seats` in which nobody meets twice; none where no starter is known. */
export function grownRounds(seats: number, people: number): readonly NumberedRound[] {
  const all = starters.map((starter) => ({ starter, first: starter.rounds.map(groupsIn) }))
  const found = all.find(({ first: [one = []] }) => one[0]?.length === seats && one.flat().length === people)
  if (!found) return []
  const { step, across } = found.starter
  const circles = Math.floor(people / step) * step
  const moved = (place: number, by: number) =>
    place < circles ? place - (place % step) + ((place + by) % step) : place
  const grown = found.first.flatMap((round) =>
    steps(step).map((by) => round.map((group) => group.map((place) => moved(place, by)))),
  )
  return [...grown, ...groupsIn(across).map((ahead) => acrossCircles(step, ahead))]
}

function acrossCircles(step: number, [second = 0, third = 0]: readonly number[]): NumberedRound {
  return steps(step).map((one) => [one, step + ((one + second) % step), 2 * step + ((one + third) % step)])
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number)
}

/** '0 1 2, 3 4 5' as groups of numbers. */
function groupsIn(text: string): readonly (readonly number[])[] {
  return text === '' ? [] : text.split(', ').map((group) => group.split(' ').map(Number))
}
