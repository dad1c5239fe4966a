import { describe, expect, it } from 'vitest'
import { agreedLines, isChanged, keysOf, withAnswersOf } from '../../../src/core/review/lines.ts'
import { alliance, step, text, topics } from '../../review/sample.ts'
import { template } from '../../sample.ts'

const ids = (one: Parameters<typeof agreedLines>[2]) =>
  agreedLines(template, topics, one).map(({ question }) => question.id)

describe('the lines of a review', () => {
  it('are the questions with an answer, in the order of the paper', () => {
    expect(ids(alliance({ 'feedback-when': text('At once.'), 'feedback-how/p1': text('Plainly.') }))).toEqual(
      ['feedback-how', 'feedback-when'],
    )
  })

  it('leave the pulse out', () => {
    expect(ids(alliance({ 'pulse-goal/p1': step(3) }))).toEqual([])
  })

  it('keep what was agreed and has been emptied since', () => {
    expect(ids(alliance({ 'feedback-when': text('At once.') }, {}))).toEqual(['feedback-when'])
  })

  it('have what was written since the agreement', () => {
    expect(ids(alliance({}, { 'feedback-when': text('At once.') }))).toEqual(['feedback-when'])
  })

  it('are one where a question was answered together and by each person', () => {
    const both = alliance({ 'feedback-how': text('We ask.'), 'feedback-how/p2': text('Softly.') })
    expect(agreedLines(template, topics, both)).toMatchObject([{ asked: [{ each: false }, { each: true }] }])
  })
})

describe('the answers to a line', () => {
  it('come in the order of the people', () => {
    const answers = {
      'a/p10': text('x'),
      'a/p2': text('y'),
      a: text('z'),
      'ab/p1': text('w'),
      'a/p3': text(' '),
    }
    expect(keysOf('a', answers)).toEqual(['a', 'a/p2', 'a/p10'])
  })

  it('are changed when one person’s answer is another', () => {
    expect(isChanged('a', alliance({ 'a/p1': text('x') }, { 'a/p1': text('y') }))).toBe(true)
  })

  it('are not changed by another question', () => {
    expect(isChanged('a', alliance({ 'a/p1': text('x') }, { 'a/p1': text('x'), ab: text('y') }))).toBe(false)
  })

  it('can be put back without touching the others', () => {
    const changed = alliance(
      { 'a/p1': text('x') },
      { 'a/p1': text('y'), 'a/p2': text('new'), ab: text('other') },
    )
    expect(withAnswersOf('a', changed, changed.revisions[0]?.answers ?? {}).answers).toEqual({
      'a/p1': text('x'),
      ab: text('other'),
    })
  })
})
