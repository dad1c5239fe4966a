import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/core/alliance/alliance.ts'
import { agenda, compareAnswers } from '../../../../src/core/alliance/apart/compare-answers.ts'
import { joinedAnswers } from '../../../../src/core/alliance/apart/together.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const ana = {
  by: 'p1',
  answers: {
    why: text('To learn.'),
    pace: text('Slow'),
    'needs/p1': list('Time'),
    'needs/p2': list('Praise'),
    signs: list('Calm', 'Laughter'),
  },
}
const jonas = {
  by: 'p2',
  answers: {
    why: text('to learn'),
    pace: text('Fast'),
    'needs/p2': list('Rest'),
    signs: list('laughter', 'calm'),
    limits: text('No calls'),
  },
}
const verdicts = compareAnswers(ana, jonas).map(
  ({ question, about, verdict }) => `${question} ${about} ${verdict}`,
)

describe('compareAnswers', () => {
  it.each([
    ['finds the same words, whatever their capitals and stops', 'why us same'],
    ['finds the same points in another order', 'signs us same'],
    ['finds what differs', 'pace us different'],
    ['finds what only one said', 'limits us only-one'],
    ['puts side by side what each said of themselves', 'needs each different'],
    ['puts what one said of the other beside what that one said', 'needs p2 different'],
  ])('%s', (_name, wanted) => {
    expect(verdicts).toContain(wanted)
  })

  it('tells each thing once', () => {
    expect(verdicts.length).toBe(6)
  })

  it('begins the agenda with what differs between the two and leaves out what is the same', () => {
    const open = agenda(compareAnswers(ana, jonas)).map(({ question, about }) => `${question} ${about}`)
    expect(open).toEqual(['pace us', 'needs p2', 'limits us', 'needs each'])
  })
})

describe('together', () => {
  const both: Answers = joinedAnswers(anAlliance({ answers: ana.answers }), ana, jonas).answers

  it('takes what each said of themselves', () => {
    expect([both['needs/p1'], both['needs/p2']]).toEqual([list('Time'), list('Rest')])
  })

  it('takes what is the same and what only one said', () => {
    expect([both['why'], both['limits']]).toEqual([text('To learn.'), text('No calls')])
  })

  it('leaves open where they differ', () => {
    expect(both).not.toHaveProperty('pace')
  })
})
