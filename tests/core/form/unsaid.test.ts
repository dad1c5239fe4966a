import { describe, expect, it } from 'vitest'
import { formOf } from '../../../src/core/form/form.ts'
import { isUntouched, unsaidIn } from '../../../src/core/form/unsaid.ts'
import { alliance, template, topics } from '../../sample.ts'
import { ownQuestion } from '../alliance/own/an-own-form.ts'

const nobody = [{ id: 'p1', name: ' ', role: 'coach' }]
const said = { 'feedback-how/p2': { kind: 'text', text: 'Soon.' } } as const

describe('an alliance', () => {
  it('is untouched while nobody has a name and nothing is answered', () => {
    expect(isUntouched(alliance({ people: nobody }))).toBe(true)
  })

  it.each([
    ['a name', {}],
    ['a title', { people: nobody, title: 'Us' }],
    ['an answer', { people: nobody, answers: said }],
    ['a question in people’s own words', { people: nobody, own: { questions: [ownQuestion()] } }],
  ])('is touched by %s', (_what, change) => {
    expect(isUntouched(alliance(change))).toBe(false)
  })
})

describe('a question', () => {
  const count = (change: Parameters<typeof alliance>[0]) =>
    unsaidIn(formOf(template, topics, alliance(change)), alliance(change))

  it('is open until somebody answers it', () => {
    expect(count({})).toBe(1)
  })

  it('is answered as soon as one person has', () => {
    expect(count({ answers: said })).toBe(0)
  })
})
