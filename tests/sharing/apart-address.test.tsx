// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import { apartAddress } from '../../src/kit/addresses/sharing-address.ts'
import { goTo, hide, holds, newScreen, press, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { apart, openApart, othersHadTheirTurn, seal } from './apart-page.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('a round of answering apart', () => {
  it('is listed, removed, and brought back', async () => {
    await seal('To learn.')
    await openApart()
    await reads(apart.rounds)
    press('Remove: Maya and Tom')
    await reads('Removed from this browser: Maya and Tom')
    expect(await allRounds()).toEqual([])
    press(apart.undo)
    await holds(async () => expect(await allRounds()).toHaveLength(1))
  })

  it('is removed while the page still arrives, and can be brought back all the same', async () => {
    await seal('To learn.')
    await openApart()
    await reads(apart.rounds)
    dispatchEvent(new Event('hashchange'))
    press('Remove: Maya and Tom')
    await reads('Removed from this browser: Maya and Tom')
    await othersHadTheirTurn()
    press(apart.undo)
    await holds(async () => expect(await allRounds()).toHaveLength(1))
  })

  it.each([
    ['one step in the address, of which a browser tells twice', ['popstate', 'hashchange']],
    ['two steps, one right after the other', ['hashchange', 'hashchange']],
  ])('begins one round, and opens it, for %s', async (_what, events) => {
    await openDraftStore().keep({ alliance: alliance(), changed: 1, conflicts: [] }, null)
    await openApart()
    goTo(apartAddress(alliance().id).replace(/.*#/, '#'))
    for (const event of events) dispatchEvent(new Event(event))
    await holds(() => expect(location.hash).toMatch('#round='))
    await othersHadTheirTurn()
    expect([(await allRounds()).length, location.hash.slice(0, 7)]).toEqual([1, '#round='])
    expect(said()).toContain(apart.writingTitle)
  })
})
