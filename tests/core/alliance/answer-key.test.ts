import { expect, it } from 'vitest'
import { answerKey, isBy, isOf, personIn, questionIn } from '../../../src/core/alliance/answer-key.ts'

it.each([
  ['feedback-how', 'feedback-how', undefined],
  ['feedback-how/p1', 'feedback-how', 'p1'],
  ['feedback-how/p12', 'feedback-how', 'p12'],
])('the key %s is the answer to %s of %s', (key, question, person) => {
  expect([questionIn(key), personIn(key)]).toEqual([question, person])
  expect(answerKey(question, person)).toBe(key)
})

it('an answer to a question is none to another whose id begins the same', () => {
  expect([isOf('feedback-how/p1', 'feedback-how'), isOf('feedback-how-often', 'feedback-how')]).toEqual([
    true,
    false,
  ])
})

it('an answer of one person is none of another whose number ends the same', () => {
  expect([isBy('feedback-how/p1', 'p1'), isBy('feedback-how/p11', 'p1'), isBy('p1', 'p1')]).toEqual([
    true,
    false,
    false,
  ])
})
