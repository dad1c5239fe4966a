import { expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { reconcile } from '../../src/core/alliance/keeping/reconcile.ts'
import { createKeeper } from '../../src/keeping/keeper.ts'
import { nothingKnown } from '../../src/keeping/library-now.ts'
import { neighboursOf } from '../../src/keeping/writing.ts'
import { alliance } from '../sample.ts'

const draft = (change: Partial<Alliance>): Draft => ({
  alliance: alliance(change),
  changed: 1,
  conflicts: [],
})
const says = (text: string) => ({ kind: 'text', text }) as const

it('keeps what still waits of an alliance that was laid away, with what another tab wrote in it', () => {
  const keeper = createKeeper<Draft>({
    idOf: ({ alliance }) => alliance.id,
    write: async () => {},
    writeLastWords: () => true,
    forgetLastWords: () => {},
    later: () => {},
    tell: () => {},
  })
  const now = { ...nothingKnown, alliance: alliance({ id: 'other' }) }
  const neighbours = neighboursOf({ get: () => now, change: () => {}, keeper }, () => {})
  keeper.keep(draft({ title: 'Mine' }))
  neighbours.takeOver(draft({ answers: { 'feedback-how': says('Theirs.') } }), draft({}), reconcile)
  expect(keeper.waiting(alliance().id)?.alliance).toMatchObject({
    title: 'Mine',
    answers: { 'feedback-how': says('Theirs.') },
  })
})
