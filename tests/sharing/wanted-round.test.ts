import { expect, it } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { wantedRound } from '../../src/sharing/apart/wanted-round.ts'
import { agreed } from './sample.ts'

const inRound = agreed({ id: 'in-a-round' })
const round = beginRound(inRound, 'r1', { changed: 0 })
const drafts = [inRound, agreed({ id: 'alone' })].map((alliance) => ({ alliance, changed: 0, conflicts: [] }))

it.each([
  ['', { kind: 'all' }],
  ['#somewhere', { kind: 'all' }],
  ['#round=r1', { kind: 'round', id: 'r1' }],
  ['#round=removed', { kind: 'gone' }],
  ['#id=in-a-round', { kind: 'round', id: 'r1' }],
  ['#id=alone', { kind: 'begin', draft: drafts[1] }],
  ['#id=removed', { kind: 'gone' }],
])('an address that ends in “%s” asks for %o', (hash, wanted) => {
  expect(wantedRound(hash, [round], drafts)).toEqual(wanted)
})
