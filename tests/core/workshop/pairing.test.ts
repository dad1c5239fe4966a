import { describe, expect, it } from 'vitest'
import { groupSizes } from '../../../src/core/workshop/pairing/group-sizes.ts'
import { knownRounds } from '../../../src/core/workshop/pairing/known-rounds.ts'
import { repeatsIn } from '../../../src/core/workshop/pairing/meetings.ts'
import { isThere, pairingOf } from '../../../src/core/workshop/pairing/pairing.ts'
import {
  attendee,
  newWorkshop,
  type PairingRound,
  type Seating,
  seatings,
  type Workshop,
} from '../../../src/core/workshop/workshop.ts'
import { fc } from '../../fast-check.ts'

function asked(count: number, seating: Seating, rounds: number, more: Partial<Workshop> = {}): Workshop {
  return { ...newWorkshop('w', count, 'a4'), seating, rounds, ...more }
}

function named(round: PairingRound): string[] {
  return round.flat().toSorted()
}

describe('pairs', () => {
  it.each(Array.from({ length: 19 }, (_, place) => 4 + 2 * place))(
    '%i people meet everybody once, in one round fewer than there are people',
    (count) => {
      expect(pairingOf(asked(count, 'pairs', count - 1)).repeats).toBe(0)
    },
  )

  it('an odd number makes one three, and nobody is left over', () => {
    const [round = []] = pairingOf(asked(25, 'pairs', 1)).rounds
    expect(round.map((group) => group.length).toSorted()).toEqual([...Array(11).fill(2), 3])
    expect(new Set(round.flat()).size).toBe(25)
  })

  it.each([9, 11, 15, 21, 25, 31, 39])('%i people sit four rounds without meeting again', (count) => {
    expect(pairingOf(asked(count, 'pairs', 4)).repeats).toBe(0)
  })
})

/** The most rounds of full groups without anybody meeting twice that are known: W. Harvey's table of social golfers. */
const best: readonly [Seating, number, number][] = [
  ['threes', 9, 4],
  ['threes', 12, 4],
  ['threes', 15, 7],
  ['threes', 18, 8],
  ['threes', 21, 10],
  ['threes', 24, 11],
  ['threes', 27, 13],
  ['threes', 30, 14],
  ['threes', 33, 16],
  ['threes', 36, 17],
  ['threes', 39, 19],
  ['fours', 16, 5],
  ['fours', 20, 5],
  ['fours', 24, 7],
  ['fours', 28, 9],
  ['fours', 32, 9], // ten are known
  ['fours', 36, 11],
  ['fours', 40, 13],
]

describe('threes and fours', () => {
  it.each(best)('%s of %i people: nobody meets twice in %i rounds', (seating, count, rounds) => {
    expect(pairingOf(asked(count, seating, rounds)).repeats).toBe(0)
  })

  it.each(best)(
    '%s of one person fewer than %i: nobody meets twice in %i rounds',
    (seating, count, rounds) => {
      const known = knownRounds(count - 1, seating)
      expect(known.length).toBeGreaterThanOrEqual(rounds)
      expect(repeatsIn(known.map((round) => round.map((group) => group.map(String))))).toBe(0)
    },
  )
})

describe('any number of people', () => {
  it('everybody who is there sits in one group of each round, and the groups have their sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        fc.constantFrom(...seatings),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 999 }),
        (count, seating, rounds, seed) => {
          const workshop = asked(count, seating, rounds, { seed })
          const made = pairingOf(workshop).rounds
          const all = workshop.people.map(({ id }) => id).toSorted()
          expect(made).toHaveLength(rounds)
          for (const round of made) {
            expect(named(round)).toEqual(all)
            const sizes = round.map((group) => group.length).toSorted((one, other) => other - one)
            const usual = groupSizes(count, seating)
            expect(sizes.reduce((sum, size) => sum + size)).toBe(usual.reduce((sum, size) => sum + size))
            expect(sizes).toHaveLength(usual.length)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('the same seed gives the same rounds, and another one others', () => {
    const rounds = (seed: number) => pairingOf(asked(17, 'threes', 3, { seed })).rounds
    expect(rounds(7)).toEqual(rounds(7))
    expect(rounds(7)).not.toEqual(rounds(8))
  })
})

describe('wishes', () => {
  it('people who must sit together do, and those who must not don’t, in every round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 40 }),
        fc.constantFrom('threes', 'fours', 'tables'),
        (count, seating) => {
          const wishes: Workshop['wishes'] = [
            { kind: 'together', people: ['a1', 'a2'] },
            { kind: 'apart', people: ['a3', 'a4'] },
            { kind: 'apart', people: ['a1', 'a5'] },
          ]
          const { rounds, unmet } = pairingOf(asked(count, seating, 3, { wishes }))
          const groupOf = (round: PairingRound, id: string) => round.find((group) => group.includes(id))
          expect(unmet).toEqual([])
          for (const round of rounds) {
            expect(groupOf(round, 'a1')).toBe(groupOf(round, 'a2'))
            expect(groupOf(round, 'a3')).not.toBe(groupOf(round, 'a4'))
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('a wish that can’t be met is named with its rounds, and not dropped', () => {
    const wishes: Workshop['wishes'] = [
      { kind: 'together', people: ['a1', 'a2'] },
      { kind: 'together', people: ['a2', 'a3'] },
    ]
    const { unmet } = pairingOf(asked(8, 'pairs', 2, { wishes }))
    expect(unmet.flatMap(({ rounds }) => [...rounds]).toSorted()).toEqual([0, 1])
  })

  it('people who sit together because they wish it don’t count as meeting again', () => {
    const wishes: Workshop['wishes'] = [{ kind: 'together', people: ['a1', 'a2'] }]
    expect(pairingOf(asked(12, 'pairs', 4, { wishes })).repeats).toBe(0)
  })
})

describe('somebody comes late, or leaves', () => {
  const before = asked(24, 'pairs', 5)
  const done = pairingOf(before).rounds.slice(0, 2)

  it('what was done stays, and the rest is worked out anew without anybody meeting again', () => {
    const people = [
      ...before.people.map((person) => (person.id === 'a3' ? { ...person, until: 2 } : person)),
      { ...attendee(25, 'Late'), since: 2 },
    ]
    const { rounds, repeats } = pairingOf({ ...before, people, kept: done })
    expect(rounds.slice(0, 2)).toEqual(done)
    expect(repeats).toBe(0)
    for (const [number, round] of rounds.entries())
      expect(named(round)).toEqual(people.flatMap((one) => (isThere(one, number) ? [one.id] : [])).toSorted())
  })

  it('when nothing changed, the rounds go on as they would have', () => {
    expect(pairingOf({ ...before, kept: done }).rounds).toEqual(pairingOf(before).rounds)
  })
})

it('of forty people in pairs, two keep apart', () => {
  const wishes: Workshop['wishes'] = [{ kind: 'apart', people: ['a1', 'a2'] }]
  expect(pairingOf(asked(40, 'pairs', 6, { wishes })).unmet).toEqual([])
})
