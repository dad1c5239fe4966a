import { expect, it } from 'vitest'
import { readTopics } from '../../src/content/read-content.ts'
import { bankTopics } from '../../src/guide/bank-topics.ts'

const all = readTopics()

it('leaves out the questions that belong to reviews', () => {
  expect(bankTopics(all).map(({ id }) => id)).not.toContain('pulse')
})

it('holds at least 60 questions', () => {
  expect(bankTopics(all).flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(60)
})

it('shows only the questions that a page asks for', () => {
  const shown = bankTopics(all, undefined, ['feedback-how']).flatMap(({ questions }) => questions)
  expect(shown.map(({ id }) => id)).toEqual(['feedback-how'])
})

it.each([
  ['topic', () => bankTopics(all, 'weather')],
  ['question', () => bankTopics(all, undefined, ['weather-today'])],
])('fails on an unknown %s', (_what, ask) => {
  expect(ask).toThrow(/content\/questions/)
})
