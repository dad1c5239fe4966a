import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { createLastWords, readLastWords } from '../../src/keeping/last-words.ts'
import { lookForDrafts } from '../../src/keeping/look-for-drafts.ts'
import { alliance } from '../sample.ts'
import { newBrowser, newStorage, refusing } from './a-browser.ts'

const draft = (change: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})
const titles = (drafts: readonly Draft[]) => drafts.map((one) => one.alliance.title)
const look = async () => (await lookForDrafts(openDraftStore())).recalled

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

describe('last words', () => {
  it('come into the store when somebody looks, and are forgotten then', async () => {
    await openDraftStore().keep(draft({ title: 'Before' }), null)
    createLastWords('tab').say(draft({ title: 'After' }, 2), draft({ title: 'Before' }))
    expect(titles((await look()).drafts)).toEqual(['After'])
    expect(readLastWords()).toEqual([])
    expect(titles((await look()).drafts)).toEqual(['After'])
  })

  it('come in beside what another tab wrote since', async () => {
    const before = draft({ title: 'Before' })
    const says = (text: string) => ({ kind: 'text', text }) as const
    await openDraftStore().keep(before, null)
    createLastWords('tab').say(draft({ title: 'Before', answers: { 'feedback-how': says('Mine') } }), before)
    await openDraftStore().keep(draft({ title: 'Theirs' }), before)
    expect((await look()).current?.alliance).toMatchObject({
      title: 'Theirs',
      answers: { 'feedback-how': says('Mine') },
    })
  })

  it('are on the screen, and stay, when the device is full, though the clock went back', async () => {
    await openDraftStore().keep(draft({ title: 'Before' }, 9), null)
    createLastWords('tab').say(draft({ title: 'After' }, 2), draft({ title: 'Before' }, 9))
    refusing('QuotaExceededError')
    expect(titles((await look()).drafts)).toEqual(['After'])
    expect(readLastWords()).toHaveLength(1)
  })

  it('that can’t be read hide nothing that can', async () => {
    await openDraftStore().keep(draft({ title: 'Whole' }), null)
    createLastWords('tab').say(draft({ title: 'x'.repeat(501) }, 9), draft({ title: 'Whole' }))
    const { drafts, damaged } = await look()
    expect([titles(drafts), damaged.length, readLastWords().length]).toEqual([['Whole'], 1, 1])
  })

  it('of a page of before, under its old name, are found', async () => {
    const json = JSON.stringify(alliance({ title: 'Old' }))
    const words = JSON.stringify({ id: 'one', json, changed: 1, conflicts: [], base: null })
    vi.stubGlobal('localStorage', newStorage({ 'before-we-begin.last-words.tab.one': words }))
    expect(titles((await look()).drafts)).toEqual(['Old'])
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('of another copy of the site on the same host are left alone', async () => {
    const kept = { 'before-we-begin:/other/:last-words.tab.one': '{}', 'before-we-begin:/:review.one': '{}' }
    vi.stubGlobal('localStorage', newStorage({ ...kept }))
    createLastWords('tab').forget()
    await look()
    expect(Object.keys(localStorage)).toEqual(Object.keys(kept))
  })

  it('say whether there was room for them', () => {
    const words = createLastWords('tab')
    expect(words.say(draft(), null)).toBe(true)
    const setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { setItem })
    expect(words.say(draft(), null)).toBe(false)
  })
})
