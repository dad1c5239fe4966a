import { describe, expect, it } from 'vitest'
import { agenda, compareAnswers, matterOf } from '../../../../src/core/alliance/apart/compare-answers.ts'
import { list, text } from '../an-alliance.ts'

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

describe('two who answered apart', () => {
  const verdicts = compareAnswers([ana, jonas]).map(
    ({ question, about, verdict }) => `${question} ${about} ${verdict}`,
  )

  it.each([
    ['finds the same words, whatever their capitals and stops', 'why us same'],
    ['finds the same points in another order', 'signs us same'],
    ['finds what differs', 'pace us different'],
    ['finds what only one said', 'limits us some'],
    ['puts side by side what each said of themselves', 'needs each different'],
  ])('%s', (_name, wanted) => {
    expect(verdicts).toContain(wanted)
  })

  it('tells each thing once, and not what one says in place of another', () => {
    expect(verdicts.length).toBe(5)
    expect(JSON.stringify(compareAnswers([ana, jonas]))).not.toContain('Praise')
  })

  it('begins the agenda with what differs between the two and leaves out what is the same', () => {
    expect(agenda(compareAnswers([ana, jonas])).map(({ question }) => question)).toEqual([
      'pace',
      'limits',
      'needs',
    ])
  })

  it('do not differ where each spoke for themselves', () => {
    const matters = compareAnswers([ana, jonas]).map((one) => `${one.question} ${matterOf(one)}`)
    expect(matters).toEqual(['why same', 'pace different', 'needs each', 'signs same', 'limits some'])
  })
})

describe('nine who answered apart', () => {
  const answers = (pace: string, reply: string) => ({ pace: text(pace), reply: text(reply) })
  const said = [
    answers('Fast', 'Next day'),
    answers('Slow', 'Next day'),
    answers('slow.', 'Within the hour'),
    answers('Slow', 'Next day'),
    answers('Fast', 'next day'),
    answers('Steady', 'Next day'),
    { pace: text('Fast') },
    { pace: text('Slow'), rest: text('Fridays') },
    {},
  ]
  const sides = said.map((one, index) => ({ by: `p${index + 1}`, answers: one }))
  const found = compareAnswers(sides)
  const on = (question: string) => found.find((one) => one.question === question)

  it('stand together where they say the same, what most say first', () => {
    expect(on('pace')?.voices.map(({ by }) => by)).toEqual([
      ['p2', 'p3', 'p4', 'p8'],
      ['p1', 'p5', 'p7'],
      ['p6'],
    ])
  })

  it('stand in the order of the numbers where they gave numbers', () => {
    const numbers = [4, 2, 4, 1].map((value, index) => ({
      by: `p${index + 1}`,
      answers: { [`pulse-goal/p${index + 1}`]: { kind: 'scale', value } as const },
    }))
    expect(compareAnswers(numbers)[0]?.voices.map(({ by }) => by)).toEqual([['p4'], ['p2'], ['p1', 'p3']])
  })

  it('are named where they said nothing', () => {
    expect(on('reply')?.silent).toEqual(['p7', 'p8', 'p9'])
  })

  it('talk first about what splits them most, and last about what few spoke of', () => {
    expect(agenda(found).map(({ question, verdict }) => `${question} ${verdict}`)).toEqual([
      'pace different',
      'reply different',
      'rest some',
    ])
  })
})
