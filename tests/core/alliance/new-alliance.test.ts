import { expect, it } from 'vitest'
import { newAlliance } from '../../../src/core/alliance/new-alliance.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'

const team = {
  id: 'team',
  roles: [
    { id: 'lead', least: 1 },
    { id: 'member', least: 2 },
  ],
}

it('has as few people of each role as the template allows', () => {
  expect(newAlliance(team, 'en', 'a1').people).toEqual([
    { id: 'p1', name: '', role: 'lead' },
    { id: 'p2', name: '', role: 'member' },
    { id: 'p3', name: '', role: 'member' },
  ])
})

it('can be saved and opened before anything is filled in', () => {
  const begun = newAlliance(team, 'pt-BR', 'a1')
  expect(parseAlliance(JSON.stringify(begun))).toEqual(begun)
})
