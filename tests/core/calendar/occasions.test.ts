import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../../src/core/alliance/alliance.ts'
import { occasions } from '../../../src/core/calendar/occasions.ts'
import type { Topic } from '../../../src/core/questions/question.ts'
import { anAlliance } from '../alliance/an-alliance.ts'

const words = { title: { en: '-' }, prompt: { en: '-' }, when: { en: '-' } }
const rhythm = (id: string, count: number, unit: 'weeks' | 'months') => ({
  id,
  label: { en: '-' },
  every: { count, unit },
})
const topics: Topic[] = [
  {
    id: 'check-ins',
    order: 1,
    title: { en: '-' },
    why: { en: '-' },
    questions: [
      { ...words, id: 'first', kind: 'date', suggest: [], occasion: 'check-in' },
      {
        ...words,
        id: 'rhythm',
        kind: 'choice',
        options: [rhythm('monthly', 1, 'months'), rhythm('weekly', 1, 'weeks')],
      },
    ],
  },
  {
    id: 'pace',
    order: 2,
    title: { en: '-' },
    why: { en: '-' },
    questions: [
      {
        ...words,
        id: 'meet',
        kind: 'choice',
        options: [rhythm('weekly', 1, 'weeks'), rhythm('monthly', 1, 'months')],
      },
      { ...words, id: 'end', kind: 'date', suggest: [], occasion: 'ending' },
      { ...words, id: 'begin', kind: 'date', suggest: [] },
    ],
  },
]
const days = (answers: Answers, agreedOn = '2026-11-22') =>
  occasions(anAlliance({ answers }), topics, agreedOn).map(({ kind, on }) =>
    kind === 'ending' ? `end ${on}` : on,
  )
const option = (id: string): Answer => ({ kind: 'options', chosen: [id] })
const on = (day: string) => ({ kind: 'date', on: day }) as const
const after = (count: number, unit: 'weeks' | 'months' | 'years') =>
  ({ kind: 'period', in: { count, unit } }) as const

describe('occasions', () => {
  it('are quarterly for a year when nobody said anything', () => {
    expect(days({})).toEqual(['2027-02-22', '2027-05-22', '2027-08-22', '2027-11-22'])
  })

  it('come back to the 31st after a shorter month', () => {
    expect(days({}, '2026-01-31')).toEqual(['2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31'])
  })

  it('begin on the first day that was agreed, and go on in the rhythm', () => {
    expect(days({ first: on('2026-12-31'), rhythm: option('monthly') }).slice(0, 4)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ])
  })

  it('count “in 3 months” from the day of the agreement', () => {
    expect(days({ first: after(3, 'months') }, '2026-11-30').slice(0, 2)).toEqual([
      '2027-02-28',
      '2027-05-28',
    ])
  })

  it('go on from a first day that has passed, when an alliance is agreed on anew', () => {
    expect(days({ first: on('2026-01-31'), rhythm: option('monthly') }).slice(0, 2)).toEqual([
      '2026-11-30',
      '2026-12-31',
    ])
  })

  it.each([
    ['monthly', '0027-02-28', '2026-11-28'],
    ['weekly', '0027-02-28', '2026-11-29'],
    ['weekly', '0001-01-01', '2026-11-23'],
  ])('are found, %s, when the first day lies in the far past: %s', (every, first, next) => {
    expect(days({ first: on(first), rhythm: option(every) })[0]).toBe(next)
  })

  it('are few, and found, when the first day is the last there is', () => {
    expect(days({ first: on('9999-12-31'), rhythm: option('weekly') })[0]).toBe('9999-12-31')
  })

  it('stop before the end, which is one of them', () => {
    expect(days({ end: after(6, 'months') })).toEqual(['2027-02-22', 'end 2027-05-22'])
  })

  it('leave out an end that has passed', () => {
    expect(days({ end: on('2026-11-01') })).toHaveLength(4)
  })

  it('have one check-in even if the first is far away', () => {
    expect(days({ first: after(2, 'years') })).toEqual(['2028-11-22'])
  })

  it('are at most twelve check-ins', () => {
    expect(days({ rhythm: option('weekly') })).toHaveLength(12)
  })

  it('take no rhythm from another topic, such as how often people meet', () => {
    expect(days({ meet: option('weekly') })[0]).toBe('2027-02-22')
  })

  it('take the earliest when several people named a day', () => {
    expect(days({ 'first/p1': on('2027-01-20'), 'first/p2': on('2027-01-10') })[0]).toBe('2027-01-10')
  })

  it('are numbered, so that a calendar knows them again', () => {
    const found = occasions(anAlliance(), topics, '2026-11-22')
    expect(found.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'check-in 1',
      'check-in 2',
      'check-in 3',
      'check-in 4',
    ])
  })
})
