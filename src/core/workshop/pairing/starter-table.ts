/**
 * Rounds out of which others grow. The people stand in circles of `step` and a few stay beside them; when everybody in the circles
 * moves on by one, the next round comes up, and no two meet again. `still` is a round that this leaves as it is. `across` are
 * rounds of threes with one from each of three circles, by how far the second and the third stand ahead. All of them were
 * found by search, once; the tests prove each.
 */
export interface Starter {
  readonly step: number
  readonly rounds: readonly string[]
  readonly still?: string
  readonly across?: string
}

/** Groups of three or four that are all full, in the order of how many people sit together, and how many there are. */
export const fullGroups: readonly Starter[] = [
  { step: 3, rounds: ['8 7 0, 1 3 2, 4 6 5'], across: '0 0' },
  { step: 4, rounds: ['6 9 2, 8 11 7, 1 0 10, 5 3 4'] },
  { step: 7, rounds: ['14 12 3, 0 11 7, 1 2 6, 8 13 5, 10 9 4'] },
  {
    step: 4,
    rounds: [
      '3 10 11, 0 6 14, 12 15 9, 2 17 13, 8 7 16, 1 5 4',
      '16 15 2, 4 10 14, 7 12 11, 6 1 13, 8 17 5, 3 9 0',
    ],
  },
  {
    step: 7,
    rounds: ['4 19 3, 16 18 13, 0 7 2, 17 20 6, 14 15 8, 1 5 11, 9 10 12'],
    across: '1 3, 2 6, 4 5',
  },
  { step: 11, rounds: ['23 12 0, 22 18 7, 4 20 17, 15 19 21, 3 11 5, 6 16 9, 8 1 2, 10 13 14'] },
  {
    step: 13,
    rounds: ['26 10 18, 21 1 14, 8 0 6, 22 24 25, 16 4 7, 19 9 5, 12 23 15, 17 13 11, 20 3 2'],
  },
  {
    step: 14,
    rounds: ['29 12 23, 28 17 13, 0 2 24, 10 5 6, 18 16 27, 21 9 15, 22 3 26, 25 11 8, 14 7 1, 4 19 20'],
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
  },
  {
    step: 19,
    rounds: [
      '38 21 11, 6 25 29, 22 24 33, 17 1 12, 18 20 14, 28 15 27, 23 36 3, 2 32 8, 30 13 35, 7 9 16, 0 37 34, 26 10 19, 31 5 4',
    ],
  },
  { step: 5, rounds: ['15 14 7 0, 6 11 8 12, 5 4 9 1, 10 3 13 2'] },
  { step: 5, rounds: ['19 2 3 5, 11 1 15 16, 14 6 13 0, 10 9 17 4, 8 18 7 12'] },
  { step: 7, rounds: ['23 7 18 1, 22 10 17 6, 21 2 9 15, 16 20 14 11, 19 5 0 4, 3 12 8 13'] },
  {
    step: 9,
    rounds: ['27 23 14 0, 26 20 5 4, 22 11 17 24, 10 9 7 2, 13 25 15 21, 8 19 1 18, 6 3 16 12'],
  },
  {
    step: 3, // ten rounds of eight fours, which Alejandro Aguado was the first to find in 2004
    rounds: [
      '13 22 2 16, 0 19 31 10, 18 12 26 14, 24 20 6 8, 28 7 17 1, 15 4 30 25, 3 27 11 29, 9 5 21 23',
      '9 10 15 14, 28 16 20 3, 4 31 21 26, 8 27 17 22, 24 25 0 29, 13 1 5 18, 19 30 6 11, 23 12 2 7',
      '14 31 7 27, 11 0 18 28, 17 19 21 20, 10 24 23 1, 29 30 22 12, 26 15 3 13, 2 4 6 5, 25 9 8 16',
    ],
    still: '30 0 1 2, 3 6 9 12, 4 7 10 13, 5 8 11 14, 31 15 16 17, 18 21 24 27, 19 22 25 28, 20 23 26 29',
  },
  {
    step: 11,
    rounds: [
      '6 2 28 22, 31 19 24 1, 20 30 29 27, 10 23 21 35, 18 15 13 32, 34 14 25 4, 26 11 33 9, 7 8 12 16, 17 0 5 3',
    ],
  },
  {
    step: 13,
    rounds: [
      '39 0 13 26, 1 20 15 8, 3 21 19 11, 9 24 18 7, 33 23 22 38, 34 17 14 36, 37 25 16 30, 28 6 27 10, 32 5 29 4, 31 2 35 12',
    ],
  },
]

/** Pairs and one three; for eleven people and more there is a rule. */
export const pairsAndAThree: readonly Starter[] = [
  {
    step: 1,
    rounds: ['0 1 2, 3 4, 5 6', '0 3 5, 1 4, 2 6', '0 4 6, 1 3, 2 5'],
  },
  {
    step: 1,
    rounds: [
      '0 1 2, 3 4, 5 6, 7 8',
      '0 3 5, 1 7, 2 8, 4 6',
      '0 4, 1 6 8, 2 3, 5 7',
      '0 6, 1 5, 2 4 7, 3 8',
      '0 7, 1 3, 2 6, 4 5 8',
      '0 8, 1 4, 2 5, 3 6 7',
    ],
  },
]
/** Threes and one four. */
export const threesAndAFour: readonly Starter[] = [
  {
    step: 4,
    rounds: ['9 4 12 0, 7 10 2, 6 5 3, 11 1 8'],
  },
  {
    step: 3,
    rounds: ['13 6 7 3, 10 9 0, 14 5 11, 12 4 15, 2 1 8', '1 6 15 9, 4 0 5, 8 10 3, 13 14 2, 11 12 7'],
  },
  {
    step: 1,
    rounds: [
      '7 13 18 16, 17 8 1, 12 5 10, 0 6 9, 15 4 3, 14 11 2',
      '17 7 9 3, 13 4 10, 5 1 14, 18 8 6, 11 0 16, 12 2 15',
      '6 11 10 3, 12 1 13, 5 17 0, 14 4 16, 7 8 2, 18 15 9',
      '10 2 18 17, 12 4 9, 3 5 16, 14 6 15, 11 7 1, 8 13 0',
      '5 7 4 6, 3 1 0, 17 13 15, 2 9 16, 14 8 10, 11 12 18',
      '11 15 8 5, 3 13 2, 4 0 18, 12 7 14, 17 6 16, 9 10 1',
      '7 15 10 0, 17 11 4, 13 9 5, 16 12 8, 14 3 18, 6 1 2',
    ],
  },
  {
    step: 9,
    rounds: ['2 13 1 4, 20 5 12, 15 21 0, 9 14 11, 18 10 6, 3 7 17, 16 8 19'],
  },
  {
    step: 11,
    rounds: ['2 16 12 4, 22 17 0, 18 9 13, 6 3 7, 11 19 20, 24 15 8, 14 1 23, 21 5 10'],
  },
  {
    step: 12,
    rounds: ['10 23 2 14, 0 5 15, 17 21 16, 9 6 8, 18 27 7, 22 3 20, 12 4 24, 13 25 11, 26 19 1'],
  },
  {
    step: 13,
    rounds: ['9 24 0 12, 17 20 10, 19 27 3, 22 5 14, 2 30 23, 18 25 16, 26 8 21, 11 6 4, 29 15 1, 13 7 28'],
  },
  {
    step: 15,
    rounds: [
      '2 18 14 4, 25 21 13, 20 9 5, 32 1 22, 11 12 3, 19 17 10, 31 8 26, 0 28 33, 16 6 23, 24 29 15, 30 7 27',
    ],
  },
  {
    step: 17,
    rounds: [
      '31 12 26 5, 34 25 0, 19 8 18, 17 27 30, 6 10 22, 14 11 16, 24 1 9, 4 28 15, 2 3 20, 13 35 33, 36 7 29, 21 23 32',
    ],
  },
  {
    step: 18,
    rounds: [
      '14 31 24 4, 26 15 36, 33 37 8, 29 21 13, 23 0 19, 6 27 28, 16 3 9, 2 34 38, 17 1 32, 25 20 22, 30 18 12, 35 5 39, 11 7 10',
    ],
  },
]
