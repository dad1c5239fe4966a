import { describe, expect, it } from 'vitest'
import { formOf } from '../../../src/core/form/form.ts'
import { alliance, template, topics } from '../../sample.ts'

const asked = (change: Parameters<typeof alliance>[0]) =>
  formOf(template, topics, alliance(change)).map(({ topic, asked }) => [
    topic.id,
    ...asked.map(({ question, each }) => `${question.id}${each ? ' each' : ''}`),
  ])

describe('the form', () => {
  it('asks what the template asks', () => {
    expect(asked({})).toEqual([['feedback', 'feedback-how each']])
  })

  it('puts a question from the bank into its topic', () => {
    expect(asked({ questions: ['feedback-when'] })).toEqual([
      ['feedback', 'feedback-how each', 'feedback-when'],
    ])
  })

  it('adds a topic that only a question from the bank has', () => {
    expect(asked({ questions: ['check-ins-first'] })).toEqual([
      ['feedback', 'feedback-how each'],
      ['check-ins', 'check-ins-first'],
    ])
  })

  it('leaves out questions that are no longer in the bank', () => {
    expect(asked({ questions: ['gone-long-ago'] })).toEqual([['feedback', 'feedback-how each']])
  })

  it('also shows an answer that was given together to a question asked of each', () => {
    const answers = { 'feedback-how': { kind: 'text', text: 'Soon.' } } as const
    expect(asked({ answers })).toEqual([['feedback', 'feedback-how', 'feedback-how each']])
  })

  it('asks an extra question of each alone where only people have answered it', () => {
    const answers = { 'feedback-when/p2': { kind: 'text', text: 'At once.' } } as const
    const taken = { answers, questions: ['feedback-when'] }
    const expected = [['feedback', 'feedback-how each', 'feedback-when each']]
    expect([asked({ answers }), asked(taken)]).toEqual([expected, expected])
  })

  it('asks an extra question both ways where it was answered both ways', () => {
    const text = { kind: 'text', text: 'At once.' } as const
    expect(asked({ answers: { 'feedback-when': text, 'feedback-when/p2': text } })).toEqual([
      ['feedback', 'feedback-how each', 'feedback-when', 'feedback-when each'],
    ])
  })

  it('shows a question that was answered although nobody asks it', () => {
    const answers = { 'feedback-when': { kind: 'text', text: 'At once.' } } as const
    expect(asked({ answers })).toEqual([['feedback', 'feedback-how each', 'feedback-when']])
  })
})
