import { describe, expect, it } from 'vitest'
import { groupSizes } from '../../../src/core/workshop/pairing/group-sizes.ts'
import { pairingOf, pairingSteps } from '../../../src/core/workshop/pairing/pairing.ts'
import { isThere } from '../../../src/core/workshop/pairing/to-pair.ts'
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

  it.each([
    ['pairs', 24, 20],
    ['threes', 24, 9],
    ['fours', 32, 9],
  ] as const)(
    '%s of %i people of whom two keep apart meet nobody twice in %i rounds',
    (seating, count, rounds) => {
      const wishes: Workshop['wishes'] = [
        { kind: 'apart', people: ['a1', 'a2'] },
        { kind: 'apart', people: ['a3', 'a9'] },
      ]
      const { repeats, unmet } = pairingOf(asked(count, seating, rounds, { wishes }))
      expect([repeats, unmet]).toEqual([0, []])
    },
  )

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

  it.each([
    ['threes', 24, 9],
    ['fours', 32, 9],
    ['fours', 16, 5],
  ] as const)(
    '%s of %i people go on without anybody meeting twice when one of them leaves',
    (seating, count, rounds) => {
      const all = asked(count, seating, rounds)
      const kept = pairingOf(all).rounds.slice(0, 2)
      const people = all.people.map((person) => (person.id === 'a5' ? { ...person, until: 2 } : person))
      const { rounds: after, repeats } = pairingOf({ ...all, people, kept })
      expect([after.slice(0, 2), repeats]).toEqual([kept, 0])
    },
  )

  it('when nothing changed, the rounds go on as they would have', () => {
    expect(pairingOf({ ...before, kept: done }).rounds).toEqual(pairingOf(before).rounds)
  })
})

it.each([
  ['40 people at tables', asked(40, 'tables', 9)],
  ['200 people at tables', asked(200, 'tables', 40)],
  [
    '40 people in threes, of whom two sit together',
    asked(40, 'threes', 12, { wishes: [{ kind: 'together', people: ['a1', 'a2'] }] }),
  ],
])('%s: what is searched for is searched for in many small steps', (_, workshop) => {
  const steps = pairingSteps(workshop)
  let count = 1
  while (!steps.next().done) count += 1
  expect(count).toBeGreaterThan(100)
})

it('what is known comes in one step', () => {
  expect(pairingSteps(asked(40, 'fours', 13)).next().done).toBe(true)
})
