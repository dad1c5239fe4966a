import { expect, it } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { wantedRound } from '../../src/sharing/apart/wanted-round.ts'
import { agreed } from './sample.ts'

const inRound = agreed({ id: 'in-a-round' })
const round = beginRound(inRound, 'r1', { changed: 0 })
const pulseRound = beginRound(inRound, 'r2', { changed: 0 }, ['pulse-goal', 'pulse-together'])
const drafts = [inRound, agreed({ id: 'alone' })].map((alliance) => ({ alliance, changed: 0, conflicts: [] }))

const noted = ({ alliance }: Draft) => (alliance.id === 'in-a-round' ? 'r2' : 'removed')

it.each([
  ['', { kind: 'all' }],
  ['#somewhere', { kind: 'all' }],
  ['#round=r1', { kind: 'round', id: 'r1' }],
  ['#round=removed', { kind: 'gone' }],
  ['#id=in-a-round', { kind: 'round', id: 'r1' }],
  ['#id=alone', { kind: 'begin', draft: drafts[1], isPulse: false }],
  ['#id=removed', { kind: 'gone' }],
  ['#pulse=in-a-round', { kind: 'round', id: 'r2' }],
  ['#pulse=alone', { kind: 'begin', draft: drafts[1], isPulse: true }],
  ['#pulse=removed', { kind: 'gone' }],
])('an address that ends in “%s” asks for %o', (hash, wanted) => {
  expect(wantedRound(hash, [pulseRound, round], drafts, noted)).toEqual(wanted)
})
