import { expect, it } from 'vitest'
import { readMessages } from '../../../src/content/read-content.ts'
import { groupNames, memberNames } from '../../../src/core/pack/group-names.ts'

const words = { ...readMessages().workshop.pack, language: 'en' }
const people = [
  { id: 'p1', name: 'محمد علي' },
  { id: 'p2', name: 'Ada' },
  { id: 'p3', name: '' },
].map((person) => ({ ...person, since: 0, until: null }))

it('a list of a group’s names runs as the paper does, also where the first of them is written from right to left', () => {
  expect(groupNames({ people }, ['p1', 'p2'], words)).toBe('\u2068محمد علي\u2069 and Ada')
})

it('on a paper of its own a name is plain, and a number stands for none', () => {
  expect(memberNames({ people }, ['p1', 'p3'], words)).toEqual(['محمد علي', 'Person 3'])
})
