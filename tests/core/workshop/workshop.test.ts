import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSessionPlans, readTopics } from '../../../src/content/read-content.ts'
import { findQuestion } from '../../../src/core/questions/bank.ts'
import {
  whoComes,
  withCount,
  withLatecomer,
  withNames,
  withPresence,
  withSwap,
  withWish,
} from '../../../src/core/workshop/edit-workshop.ts'
import { fitRunSheet } from '../../../src/core/workshop/fit-run-sheet.ts'
import { pairingOf } from '../../../src/core/workshop/pairing/pairing.ts'
import { parseWorkshop } from '../../../src/core/workshop/parse-workshop.ts'
import { lengthOf, minutesBetween, stepTimes, wallTime } from '../../../src/core/workshop/run-sheet.ts'
import { planFor, plannedLengths } from '../../../src/core/workshop/session-plans.ts'
import {
  newWorkshop,
  purposes,
  type Wish,
  type Workshop,
  workshopLimits,
} from '../../../src/core/workshop/workshop.ts'
import { workshopHash, workshopInHash } from '../../../src/core/workshop/workshop-link.ts'
import { fc } from '../../fast-check.ts'

const plans = readSessionPlans()
const usual = newWorkshop('w', 24, 'a4')

describe('the plans in content', () => {
  it.each(purposes)('%s: the minutes of each length add up to it, and each card is a question', (purpose) => {
    const { steps, cards } = planFor(plans, purpose)
    for (const length of plannedLengths)
      expect(steps.reduce((sum, { minutes }) => sum + (minutes[length] ?? 0), 0)).toBe(Number(length))
    const topics = readTopics()
    expect(cards.filter((id) => !findQuestion(topics, id))).toEqual([])
  })
})

describe('a run sheet', () => {
  it('fills exactly the minutes that there are, whatever they are and whichever step is changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.integer({ min: 10, max: 480 }),
        fc.nat(9),
        fc.integer({ min: 1, max: 60 }),
        (purpose, minutes, at, by) => {
          const plan = planFor(plans, purpose)
          const { sheet } = fitRunSheet(plan, { ...usual, minutes }, 'en')
          expect(lengthOf(sheet.steps)).toBe(minutes)
          const step = sheet.steps[at % sheet.steps.length]
          const changed = fitRunSheet(
            plan,
            { ...usual, minutes, stepMinutes: { [step?.id ?? '']: by } },
            'en',
          )
          expect(changed.sheet.steps.find(({ id }) => id === step?.id)?.minutes).toBe(by)
          expect(lengthOf(changed.sheet.steps)).toBe(minutes + changed.over)
          const others = changed.sheet.steps.length - 1
          expect(changed.over).toBe(Math.max(0, by + others - minutes))
        },
      ),
    )
  })

  it('the steps after a changed one begin later, and the last one ends when the session does', () => {
    const { sheet } = fitRunSheet(
      planFor(plans, 'first-alliance'),
      { ...usual, stepMinutes: { 'set-the-stage': 9 } },
      'en',
    )
    expect(stepTimes(sheet.steps)[1]?.from).toBe(9)
    expect(stepTimes(sheet.steps).at(-1)?.to).toBe(45)
  })

  it('minutes for a step that this plan doesn’t have change nothing', () => {
    const strange = fitRunSheet(planFor(plans, 'look-back'), { ...usual, stepMinutes: { nothing: 9 } }, 'en')
    expect(strange).toEqual(fitRunSheet(planFor(plans, 'look-back'), usual, 'en'))
  })

  it.each([
    ['09:30', 45, '10:15'],
    ['23:50', 20, '00:10'],
  ])('from %s, %i minutes later it is %s', (from, minutes, to) => {
    expect(wallTime(from, minutes)).toBe(to)
    expect(minutesBetween(from, to)).toBe(minutes)
  })
})

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

describe('a workshop from outside', () => {
  it('comes back from a link and from a file as it was', async () => {
    const workshop = withNames({ ...usual, title: 'Kick-off', starts: '09:30' }, ['Ada', '田中', 'عمر'])
    expect(await workshopInHash(workshopHash(workshop))).toEqual(workshop)
    expect(parseWorkshop(`\uFEFF${JSON.stringify(workshop)}`)).toEqual(workshop)
  })

  it.each([
    ['no JSON', '{', 'not-ours'],
    ['an alliance', '{"format":"alliance","version":1}', 'not-ours'],
    ['one of tomorrow', JSON.stringify({ ...usual, version: 2 }), 'too-new'],
    ['nobody', JSON.stringify({ ...usual, people: [] }), 'damaged'],
    [
      'one id for two people',
      JSON.stringify({ ...usual, people: [usual.people[0], usual.people[0]] }),
      'damaged',
    ],
    ['a stranger in a round', JSON.stringify({ ...usual, kept: [[['a99']]] }), 'damaged'],
    ['somebody twice in a round', JSON.stringify({ ...usual, kept: [[['a1', 'a2'], ['a1']]] }), 'damaged'],
    ['far too many minutes', JSON.stringify({ ...usual, minutes: 1e9 }), 'damaged'],
    ['text without end', 'x'.repeat(600_000), 'not-ours'],
  ])('%s is refused: %s', (_, text, problem) => {
    expect(parseWorkshop(text)).toBe(problem)
  })

  it('a link that was cut, changed or made tomorrow says so; another fragment is none', async () => {
    const hash = workshopHash(usual)
    expect(await workshopInHash(hash.slice(0, -9))).toBe('damaged')
    expect(await workshopInHash('#workshop-1=%%')).toBe('damaged')
    expect(await workshopInHash('#workshop-2=abc')).toBe('too-new')
    expect(await workshopInHash('#who')).toBeUndefined()
  })

  it('any JSON is a workshop or a problem, and never an error', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(['not-ours', 'too-new', 'damaged']).toContain(parseWorkshop(json))
      }),
    )
  })

  it('the one in the museum that says for which rounds there are papers opens; the older one says nothing of it', () => {
    const read = (name: string) =>
      parseWorkshop(readFileSync(`${import.meta.dirname}/../../museum/${name}`, 'utf8'))
    expect(read('workshop-1-every-round.workshop.json')).toMatchObject({ print: { everyRound: true } })
    expect(read('workshop-1.workshop.json')).toMatchObject({ print: { everyRound: false } })
  })

  it('the one in the museum opens, with its link', async () => {
    const read = readFileSync(`${import.meta.dirname}/../../museum/workshop-1.workshop.json`, 'utf8')
    const link = readFileSync(`${import.meta.dirname}/../../museum/workshop-1.link.txt`, 'utf8').trim()
    const workshop = parseWorkshop(read)
    expect(workshop).toMatchObject({
      title: 'Kick-off',
      kept: [[['a1', 'a2', 'a3']]],
      wishes: [{ kind: 'apart' }],
    })
    expect(await workshopInHash(link)).toEqual(workshop)
  })
})
