import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSessionPlans, readTopics } from '../../../src/content/read-content.ts'
import { findQuestion } from '../../../src/core/questions/bank.ts'
import { withNames } from '../../../src/core/workshop/edit-workshop.ts'
import { fitRunSheet } from '../../../src/core/workshop/fit-run-sheet.ts'
import { parseWorkshop } from '../../../src/core/workshop/parse-workshop.ts'
import { planFor, plannedLengths } from '../../../src/core/workshop/session-plans.ts'
import { lengthOf, minutesBetween, stepTimes, wallTime } from '../../../src/core/workshop/step-times.ts'
import { newWorkshop, purposes } from '../../../src/core/workshop/workshop.ts'
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
