import { expect, it } from 'vitest'
import { titleOf } from '../../../src/core/alliance/title.ts'
import { anAlliance } from './an-alliance.ts'

it('is what people called it', () => {
  expect(titleOf(anAlliance({ title: 'The garden' }), 'en')).toBe('The garden')
})

it.each([
  ['en', 'Ana and Jonas'],
  ['de', 'Ana und Jonas'],
  ['ja', 'Ana、Jonas'],
])('is the names, listed as %s does it', (language, title) => {
  expect(titleOf(anAlliance(), language)).toBe(title)
})

it('leaves out who has no name yet', () => {
  const [ana] = anAlliance().people
  expect(titleOf(anAlliance({ people: [ana!, { id: 'p2', name: ' ', role: 'partner' }] }), 'en')).toBe('Ana')
})

it('is empty when nobody has a name', () => {
  expect(titleOf(anAlliance({ people: [] }), 'en')).toBe('')
})

it('leaves out a title and a name that nobody can see', () => {
  const [ana] = anAlliance().people
  const people = [ana!, { id: 'p2', name: '\u200b', role: 'partner' }]
  expect(titleOf(anAlliance({ title: '\u2060', people }), 'en')).toBe('Ana')
})
