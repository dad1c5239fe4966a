import { describe, expect, it } from 'vitest'
import {
  whoComes,
  withCount,
  withLatecomer,
  withNames,
  withPresence,
  withSwap,
  withWish,
} from '../../../src/core/workshop/edit-workshop.ts'
import { pairingOf } from '../../../src/core/workshop/pairing/pairing.ts'
import { parseWorkshop } from '../../../src/core/workshop/parse-workshop.ts'
import { newWorkshop, type Wish, type Workshop, workshopLimits } from '../../../src/core/workshop/workshop.ts'

const usual = newWorkshop('w', 24, 'a4')

describe('the people of a workshop', () => {
  const named = withNames(usual, ['Ada', 'Ben', 'Chidi', 'Dana'])
  const { rounds } = pairingOf({ ...named, rounds: 3 })
  const begun: Workshop = { ...named, rounds: 3, kept: rounds.slice(0, 1) }

  it('stay the same people under the same name', () => {
    const more = withNames(named, ['Zoë', 'Ben', 'Ada'])
    const idOf = (workshop: Workshop, name: string) => workshop.people.find((one) => one.name === name)?.id
    expect([idOf(more, 'Ada'), idOf(more, 'Ben')]).toEqual([idOf(named, 'Ada'), idOf(named, 'Ben')])
    expect(more.people).toHaveLength(3)
  })

  it('who sat in a round that is done stays in it, and leaves afterwards', () => {
    const after = withNames(begun, ['Ada', 'Ben', 'Chidi'])
    expect(after.people.find(({ name }) => name === 'Dana')?.until).toBe(1)
    expect(pairingOf(after).rounds[0]).toEqual(rounds[0])
    expect(parseWorkshop(JSON.stringify(after))).toEqual(after)
  })

  it('a latecomer sits in the rounds that are to come, and somebody can come back', () => {
    const late = withLatecomer(begun, 'Eve')
    const id = late.people.at(-1)?.id ?? ''
    expect(pairingOf(late).rounds.map((round) => round.flat().includes(id))).toEqual([false, true, true])
    expect(withPresence(withPresence(begun, 'a1', false), 'a1', true).people).toEqual(begun.people)
  })

  it('a wish goes with the person it is about', () => {
    const wishing: Workshop = { ...usual, wishes: [{ kind: 'apart', people: ['a1', 'a24'] }] }
    expect(withCount(wishing, 10).wishes).toEqual([])
    expect(withCount(wishing, 30).wishes).toHaveLength(1)
  })

  it('who has left is counted no more, and comes back under no other number', () => {
    const left = withPresence(begun, 'a25', false)
    expect(left.people.filter(({ until }) => until !== null)).toHaveLength(1)
    expect(whoComes(withCount(left, 4))).toHaveLength(4)
    expect(withCount(left, 4).people).toHaveLength(5)
    expect(withCount(left, 3)).toEqual(left)
  })

  it('what has no room for those who sat in a kept round opens again', () => {
    const full = withCount(usual, workshopLimits.people)
    const sat: Workshop = { ...full, kept: pairingOf(full).rounds }
    const others = withNames(
      sat,
      full.people.map(({ id }) => `Somebody else ${id}`),
    )
    expect(others.people.map(({ name }) => name)).toContain('Somebody else a200')
    expect(parseWorkshop(JSON.stringify(others))).toEqual(others)
  })

  it('can be numbered without end: after the last number there is come those that are free', () => {
    const busy: Workshop = {
      ...usual,
      people: [
        { ...usual.people[0], id: 'a1' },
        { ...usual.people[1], id: 'a9999' },
      ] as Workshop['people'],
    }
    for (const more of [
      withLatecomer(busy, 'Eve'),
      withCount(busy, 5),
      withNames(busy, ['Ada', 'Ben', 'Eve']),
    ])
      expect(parseWorkshop(JSON.stringify(more))).toEqual(more)
    expect(withLatecomer(busy, 'Eve').people.map(({ id }) => id)).toEqual(['a1', 'a9999', 'a2'])
  })

  it('are no more than there is room for, also when somebody comes late', () => {
    const full = withCount(usual, workshopLimits.people)
    expect(withLatecomer(full, 'Eve')).toBe(full)
  })

  it.each([
    ['about one person', ['a1', 'a1'], 'same-person'],
    ['that is there, the other way round', ['a2', 'a1'], 'there-already'],
  ] as const)('a wish %s is refused', (_, people, problem) => {
    const wishing: Workshop = { ...usual, wishes: [{ kind: 'apart', people: ['a1', 'a2'] }] }
    expect(withWish(wishing, { kind: 'apart', people })).toBe(problem)
  })

  it('the 101st wish is refused, and the first one stays', () => {
    const wishes = usual.people.flatMap(({ id: one }, at) =>
      usual.people
        .slice(at + 1)
        .map(({ id: other }) => ({ kind: 'apart' as const, people: [one, other] as const })),
    )
    const full: Workshop = { ...usual, wishes: wishes.slice(0, 100) }
    expect(withWish(full, { kind: 'together', people: ['a1', 'a2'] })).toBe('too-many')
    expect(withWish({ ...usual, wishes: [] }, wishes[0] as Wish)).toMatchObject({ wishes: [wishes[0]] })
  })

  it('two who change places do so in that round alone, and the rounds before it stay', () => {
    const [first = [], second = []] = rounds
    const [one = '', other = ''] = [second[0]?.[0], second[1]?.[0]]
    const swapped = pairingOf(withSwap({ ...named, rounds: 3 }, rounds, 1, [one, other])).rounds
    expect(swapped[0]).toEqual(first)
    expect(swapped[1]?.[0]).toContain(other)
    expect(swapped[1]?.[1]).toContain(one)
  })
})
