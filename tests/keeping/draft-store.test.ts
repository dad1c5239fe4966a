import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { keptName } from '../../src/keeping/names.ts'
import { whyRefused } from '../../src/keeping/refusals.ts'
import { alliance } from '../sample.ts'
import { lying, newBrowser } from './a-browser.ts'

const draft = (change: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})
const texts = (count: number) => 'x'.repeat(count)
const says = (words: string) => ({ kind: 'text', text: words }) as const
const unreadable = draft({ answers: { 'feedback-how': says(texts(50_001)) } })
const kept = () => lying(keptName(), 'alliances')

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

describe('the store', () => {
  it('gives back what was kept, and which one lay on the desk', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Ours' }), null)
    await store.keepAside(draft({ id: 'two' }), null)
    expect((await store.all()).map(({ id }) => id)).toEqual(['one', 'two'])
    expect(await store.current()).toBe('one')
  })

  it('never puts what can’t be read in place of what can', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Ours' }), null)
    const refusal = await store.keep(unreadable, draft({ title: 'Ours' })).catch(whyRefused)
    expect(refusal).toBe('unreadable')
    expect(await kept()).toEqual({ one: draft({ title: 'Ours' }) })
  })

  it('keeps what is longer than any file that is opened', async () => {
    const long = says(texts(50_000))
    const answers = Object.fromEntries(Array.from({ length: 110 }, (_, index) => [`why-${index}`, long]))
    const store = openDraftStore()
    await store.keep(draft({ answers }), null)
    const { lookForDrafts } = await import('../../src/keeping/look-for-drafts.ts')
    const { recalled } = await lookForDrafts(store)
    expect([recalled.drafts.length, recalled.damaged]).toEqual([1, []])
  })

  it('keeps the old when the page dies in the middle of a write', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Old' }), null)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...value
    ) {
      vi.restoreAllMocks()
      const request = this.put(...value)
      request.onsuccess = () => this.transaction.abort()
      return request
    })
    await expect(store.keep(draft({ title: 'New' }), draft({ title: 'Old' }))).rejects.toThrow()
    expect(await kept()).toEqual({ one: draft({ title: 'Old' }) })
  })

  it('keeps the old when there is no room for the new', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Old' }), null)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError')
    })
    expect(await store.keep(draft({ title: 'New' }), draft({ title: 'Old' })).catch(whyRefused)).toBe('full')
    vi.restoreAllMocks()
    expect(await kept()).toEqual({ one: draft({ title: 'Old' }) })
  })

  it('puts what can’t be read beside what lies there, and never in its place', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Ours' }), null)
    const tomorrow = { alliance: { format: 'alliance', version: 4, id: 'one' }, mood: 'good' }
    await store.keepRaw('one', tomorrow)
    await store.keepRaw('two', tomorrow)
    await store.keepRaw('two', tomorrow)
    const { one, two, ...aside } = await kept()
    expect(one).toEqual(draft({ title: 'Ours' }))
    expect([two, ...Object.values(aside)]).toEqual([tomorrow, tomorrow])
  })

  it('keeps that an alliance was put away, until somebody writes in it again', async () => {
    const store = openDraftStore()
    const before = draft({ title: 'Ours' })
    const away: Draft = { ...before, archived: 5 }
    await store.keep(before, null)
    await store.keepAside(away, before)
    expect(await kept()).toEqual({ one: away })
    await store.keep(draft({ title: 'Ours again' }), away)
    expect(await kept()).toEqual({ one: draft({ title: 'Ours again' }) })
  })

  it('leaves what another tab put away where it is when this tab writes without having heard of it', async () => {
    const store = openDraftStore()
    const before = draft({ title: 'Ours' })
    await store.keep(before, null)
    await store.keepAside({ ...before, archived: 5 }, before)
    const now = await store.keep(draft({ title: 'Ours again' }), before)
    expect(now).toMatchObject({ archived: 5, alliance: { title: 'Ours again' } })
  })

  it('does one errand after the other', async () => {
    const store = openDraftStore()
    const titles = ['M', 'Ma', 'May', 'Maya']
    await Promise.all(titles.map((title) => store.keep(draft({ title }), null)))
    expect(await kept()).toMatchObject({ one: { alliance: { title: 'Maya' } } })
  })

  it('remembers the last backup with what was in it', async () => {
    const store = openDraftStore()
    expect(await store.lastBackup()).toBeUndefined()
    const note = { moment: 5, file: 'backup.json', held: { one: 1 } }
    await store.noteBackup(note)
    expect(await store.lastBackup()).toEqual(note)
  })
})
