import { describe, expect, it } from 'vitest'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Answers } from '../../../src/core/alliance/alliance.ts'
import { gaveNumbers, pulse, spreads, withoutPulse } from '../../../src/core/alliance/pulse.ts'
import { anAlliance, text } from './an-alliance.ts'

const step = (value: number) => ({ kind: 'scale', value }) as const
const reviews: [string, Answers][] = [
  ['2026-01-31', { why: text('To learn') }],
  ['2026-04-30', { 'pulse-goal/p1': step(3), 'pulse-goal/p2': step(2) }],
  ['2026-07-31', { 'pulse-goal/p1': step(4), 'pulse-way/p2': step(5) }],
]
const review = (before: Alliance, [on, answers]: [string, Answers]) =>
  agree({ ...before, answers }, { on, note: '' })
const reviewed = reviews.reduce(review, anAlliance())

describe('pulse', () => {
  it('is a line for each person and question over the reviews that asked', () => {
    const labels = ['2026-04-30', '2026-07-31']
    expect(pulse(reviewed)).toEqual([
      {
        question: 'pulse-goal',
        labels,
        series: [
          { name: 'Ana', person: 0, values: [3, 4] },
          { name: 'Jonas', person: 1, values: [2, null] },
        ],
      },
      { question: 'pulse-way', labels, series: [{ name: 'Jonas', person: 1, values: [null, 5] }] },
    ])
  })

  it('calls people by the name that they have now', () => {
    const people = reviewed.people.map((person) => ({ ...person, name: person.name.toUpperCase() }))
    expect(pulse({ ...reviewed, people })[0]?.series.map(({ name }) => name)).toEqual(['ANA', 'JONAS'])
  })

  it('keeps the line of somebody who left', () => {
    expect(pulse({ ...reviewed, people: reviewed.people.slice(0, 1) })[0]?.series).toHaveLength(2)
  })

  it('is nothing before the first review', () => {
    expect(pulse(anAlliance())).toEqual([])
  })

  it('is asked anew each time', () => {
    const answers = { why: text('To learn'), 'pulse-goal/p1': step(3) }
    expect(withoutPulse(anAlliance({ answers })).answers).toEqual({ why: text('To learn') })
  })
})

describe('the numbers that stand in an alliance now', () => {
  it('are told from the least to the most, whoever gave them', () => {
    const answers = { 'pulse-goal/p1': step(4), 'pulse-goal/p2': step(2), 'pulse-way/p1': step(5) }
    expect(spreads({ answers })).toEqual([
      { question: 'pulse-goal', least: 2, most: 4 },
      { question: 'pulse-way', least: 5, most: 5 },
    ])
  })

  it.each([
    ['one person’s', { 'pulse-goal/p2': step(2) }, ['Jonas']],
    ['those of all together', { 'pulse-goal': step(2) }, ['Ana', 'Jonas']],
    ['nobody’s', { why: text('To learn') }, []],
  ])('belong to those who gave them: %s', (_, answers: Answers, names) => {
    expect(gaveNumbers({ ...anAlliance(), answers }).map(({ name }) => name)).toEqual(names)
  })
})
