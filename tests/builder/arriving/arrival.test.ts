import { describe, expect, it } from 'vitest'
import { arrivalOf } from '../../../src/builder/arriving/arrival.ts'
import { withQuestions } from '../../../src/core/alliance/edit.ts'
import { alliance } from '../../sample.ts'

describe('a link to the builder', () => {
  it.each([
    ['', { kind: 'place', place: { kind: 'start' } }],
    ['#topic/feedback', { kind: 'place', place: { kind: 'topic', topic: 'feedback' } }],
    ['?template=team', { kind: 'template', template: 'team' }],
    ['?example=coach-and-client', { kind: 'example', example: 'coach-and-client' }],
    ['?example=../../secret', { kind: 'place', place: { kind: 'start' } }],
    ['#questions=why-us', { kind: 'questions', questions: ['why-us'] }],
    ['#_top', { kind: 'place', place: { kind: 'start' } }],
  ])('%s', (address, arrival) => {
    expect(arrivalOf(new URL(`https://example.org/builder/${address}`))).toEqual(arrival)
  })
})

describe('questions from the bank', () => {
  it('are taken in once', () => {
    expect(withQuestions(alliance({ questions: ['a'] }), ['a', 'b', 'b']).questions).toEqual(['a', 'b'])
  })
})
