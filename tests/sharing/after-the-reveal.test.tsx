// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import {
  beginRound,
  joinRound,
  replyRound,
  sealRound,
  withReply,
} from '../../src/core/alliance/apart/round-steps.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { keepRound } from '../../src/keeping/round-store.ts'
import { hide, holds, newScreen, press, reads, said, savedFile, wentTo } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { apart, openApart } from './apart-page.tsx'
import { random, text } from './sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const { wall } = apart
const at = { changed: 1 }
const mine = { 'why-purpose': text('To learn.'), 'why-now': text('It is time.') }

/** Maya's page once Tom has answered: of their purpose they think differently, of the rest alike. */
async function openBoth(): Promise<void> {
  const sealed = await sealRound(beginRound(alliance({ answers: mine }), 'round', at), 'p1', random(32), at)
  const joined = await joinRound(sealed.invitation, at)
  const sheet = { ...joined.sheet, answers: { ...mine, 'why-purpose': text('To teach.') } }
  const { reply } = await replyRound({ ...joined, sheet }, 'p2', at)
  await keepRound(withReply(sealed, reply, at))
  await openApart('#round=round')
  await reads(apart.bothTitle)
}

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('everyone’s answers', () => {
  it('counts what there is to talk about, and nothing of which there is none', async () => {
    await openBoth()
    expect(said('.counts')).toBe('1 question that you see differently and 1 where you say the same.')
  })

  it('are shown large, what there is to talk about first, and turned with the keys of a pointer', async () => {
    await openBoth()
    press(wall.show)
    const page = () => said('.wall-page')
    const place = () => said('.wall [role=status]')
    await reads('1 of 2', '.wall [role=status]')
    expect([page().includes('To teach.'), place()]).toEqual([true, expect.stringContaining(apart.agenda)])
    const key = (name: string) =>
      act(
        () =>
          void document
            .querySelector('.wall-page')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      )
    key('PageDown')
    expect([page().includes('It is time.'), place()]).toEqual([true, expect.stringContaining(apart.same)])
    key('ArrowRight')
    expect(place()).toContain('2 of 2')
    key('Home')
    expect(place()).toContain('1 of 2')
    press(wall.close)
    expect(page()).toBe('')
  })

  it('become one alliance in the builder: what all say stands in it, the rest is still open', async () => {
    await openBoth()
    press(apart.start)
    await holds(() => expect(wentTo()).toMatch(/builder\//))
    const [kept] = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
    expect(kept?.answers).toEqual({ 'why-now': text('It is time.') })
  })

  it('leave what this browser has beyond them beside it, as an alliance of its own', async () => {
    const more = alliance({ answers: { ...mine, 'why-purpose': text('Written in the meantime.') } })
    await openDraftStore().keep({ alliance: more, changed: 1, conflicts: [] }, null)
    await openBoth()
    press(apart.start)
    await holds(() => expect(wentTo()).toMatch(/builder\//))
    const all = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
    expect(all).toHaveLength(2)
    expect(JSON.stringify(all)).toContain('Written in the meantime.')
  })

  it('can be saved as a file, in which the round goes on in another browser', async () => {
    await openBoth()
    press(apart.saveRound)
    await holds(() => expect(savedFile().name).toMatch(/\.json$/))
    expect(await savedFile().text()).toContain('To teach.')
  })
})
