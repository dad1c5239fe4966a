import { describe, expect, it } from 'vitest'
import { groupSizes } from '../../../src/core/workshop/pairing/group-sizes.ts'
import { pairingOf } from '../../../src/core/workshop/pairing/pairing.ts'
import { newWorkshop, type Seating, type Workshop } from '../../../src/core/workshop/workshop.ts'

function asked(count: number, seating: Seating, rounds: number): Workshop {
  return { ...newWorkshop('w', count, 'a4'), seating, rounds }
}

const counts = Array.from({ length: 37 }, (_, place) => 4 + place)

/** No arrangement has more rounds: each takes its share of all meetings. */
function mostRounds(count: number, seating: Seating): number {
  const each = groupSizes(count, seating).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  return Math.floor((count * (count - 1)) / 2 / each)
}

/**
 * Where fewer rounds are known than the meetings would allow. A second round needs as many groups as the largest one has people,
 * which says it for the smallest numbers; for 7 people in pairs and 12 in threes a search through all arrangements
 * found none, nor did W. Harvey's table of social golfers have more of the full ones.
 */
const fewer: Readonly<Record<string, number>> = {
  'pairs 5': 1,
  'pairs 7': 3,
  'threes 5': 1,
  'threes 6': 1,
  'threes 7': 1,
  'threes 10': 1,
  'threes 11': 4,
  'threes 12': 4,
  'threes 13': 4,
  'threes 19': 7,
  'threes 31': 13,
  'fours 5': 1,
  'fours 6': 1,
  'fours 7': 1,
  'fours 8': 1,
  'fours 10': 1,
  'fours 11': 1,
  'fours 12': 1,
  'fours 17': 5,
  'fours 18': 5,
  'fours 19': 5,
  'fours 20': 5,
}

describe.each(['pairs', 'threes', 'fours'] as const)('%s', (seating) => {
  it.each(counts)('%i people meet nobody twice in as many rounds as are known to be possible', (count) => {
    const rounds = fewer[`${seating} ${count}`] ?? mostRounds(count, seating)
    const pairing = pairingOf(asked(count, seating, rounds))
    expect(pairing.rounds).toHaveLength(rounds)
    expect(pairing.repeats).toBe(0)
    for (const round of pairing.rounds)
      expect(Math.min(...round.map((group) => group.length))).toBeGreaterThan(1)
  })
})

describe('groups', () => {
  it.each([
    ['pairs', 25, [3, ...Array(11).fill(2)]],
    ['threes', 25, [4, 3, 3, 3, 3, 3, 3, 3]],
    ['threes', 26, [3, 3, 3, 3, 3, 3, 3, 3, 2]],
    ['fours', 25, [4, 4, 4, 4, 3, 3, 3]],
    ['fours', 26, [4, 4, 4, 4, 4, 3, 3]],
  ] as const)('of %s: %i people are shared out so that nobody is left over', (seating, count, sizes) => {
    const [round = []] = pairingOf(asked(count, seating, 1)).rounds
    expect(round.map((group) => group.length).toSorted((one, other) => other - one)).toEqual(sizes)
    expect(new Set(round.flat()).size).toBe(count)
  })

  it('are as even as that from the first round on, and the odd ones come last', () => {
    const { rounds } = pairingOf(asked(14, 'fours', 5))
    expect(rounds.map((round) => Math.min(...round.map((group) => group.length)))).toEqual([3, 3, 3, 3, 2])
  })

  it.each([
    ['pairs', 24, 26, 36],
    ['threes', 24, 12, 24],
    ['pairs', 25, 22, 12],
  ] as const)(
    '%s of %i people in %i rounds, more than are possible without: at most %i meetings are second ones',
    (seating, count, rounds, most) => {
      expect(pairingOf(asked(count, seating, rounds)).repeats).toBeLessThanOrEqual(most)
    },
  )
})
