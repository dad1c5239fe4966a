import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { lookForDrafts } from '../../src/keeping/look-for-drafts.ts'
import { moveOldThings } from '../../src/keeping/moving.ts'
import { keptName } from '../../src/keeping/names.ts'
import { alliance } from '../sample.ts'
import { lying, newBrowser, oldDatabase } from './a-browser.ts'

const draft = (change: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})
const one = draft({ title: 'One' })
const two = draft({ id: 'two', title: 'Two' })
const torn = { alliance: { format: 'alliance', version: 9 }, mood: 'good' }
const round = beginRound(alliance(), 'round', { changed: 1 })
const folder = (name: string) => keptName('', name)
const move = (name: string) =>
  moveOldThings(
    openDraftStore(() => {}, folder(name)),
    'before-we-begin',
    folder(name),
  )

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

describe('what was kept before its name held the folder', () => {
  it.each(['/', '/alliance/'])('is all found again at %s', async (name) => {
    await oldDatabase({ one, two, torn }, { round }, { current: 'two', backup: 7 })
    expect(await move(name)).toEqual([])
    const store = openDraftStore(() => {}, folder(name))
    expect(await lying(folder(name), 'alliances')).toEqual({ one, two, torn })
    expect(await lying(folder(name), 'rounds')).toEqual({ round })
    expect([await store.current(), (await store.lastBackup())?.moment]).toEqual(['two', 7])
  })

  it('is no longer at its old place, so that what is deleted is gone', async () => {
    await oldDatabase({ one, torn }, { round }, { current: 'one' })
    await move('/')
    expect(await databases()).toEqual([folder('/')])
  })

  it('leaves an empty database of another copy behind for nobody', async () => {
    await oldDatabase({})
    await move('/b/')
    expect(await databases()).toEqual([folder('/b/')])
  })

  it('stays at its old place with what a page of an older version writes there meanwhile', async () => {
    await oldDatabase({ one })
    const { count } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementationOnce(function (this: IDBObjectStore) {
      this.put(two, 'two')
      return count.apply(this)
    })
    await move('/')
    expect(await lying('before-we-begin', 'alliances')).toEqual({ two })
  })

  it('is found by the first page that looks', async () => {
    await oldDatabase({ one }, {}, { current: 'one' })
    const { recalled } = await lookForDrafts(openDraftStore())
    expect([recalled.drafts, recalled.current]).toEqual([[one], one])
  })

  it('is not seen by another copy of the site on the same host', async () => {
    await oldDatabase({ one })
    await move('/a/')
    await openDraftStore(() => {}, folder('/b/')).keep(two, null)
    await move('/b/')
    expect(await lying(folder('/a/'), 'alliances')).toEqual({ one })
    expect(await lying(folder('/b/'), 'alliances')).toEqual({ two })
  })

  it.each([1, 2, 3, 4, 5, 6])('survives that the page dies at its write number %i', async (last) => {
    await oldDatabase({ one, two, torn }, { round }, { current: 'two' })
    let writes = 0
    const die = (store: IDBObjectStore) => {
      writes += 1
      if (writes < last) return
      store.transaction.abort()
      throw new DOMException('The page is gone.', 'AbortError')
    }
    const { put, delete: remove } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
      die(this)
      return put.apply(this, value)
    })
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      die(this)
      return remove.call(this, key)
    })
    await move('/')
    vi.restoreAllMocks()
    await move('/')
    expect(await lying(folder('/'), 'alliances')).toEqual({ one, two, torn })
    expect(await lying(folder('/'), 'rounds')).toEqual({ round })
    expect(await databases()).toEqual([folder('/')])
  })

  it('is shown also when there is no room to move it', async () => {
    await oldDatabase({ one, two })
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError')
    })
    const { recalled } = await lookForDrafts(openDraftStore())
    vi.restoreAllMocks()
    expect(recalled.drafts).toEqual([one, two])
    expect(await lying('before-we-begin', 'alliances')).toEqual({ one, two })
  })

  it('comes in beside what was written since, when a tab of an older page writes once more', async () => {
    await oldDatabase({ one })
    await move('/')
    const store = openDraftStore(() => {}, folder('/'))
    await store.keep(draft({ title: 'One', answers: { 'feedback-how': { kind: 'text', text: 'New' } } }), one)
    await oldDatabase({
      one: draft({ title: 'One', answers: { 'feedback-when': { kind: 'text', text: 'Old' } } }),
    })
    await move('/')
    expect(await lying(folder('/'), 'alliances')).toMatchObject({
      one: { alliance: { answers: { 'feedback-how': { text: 'New' }, 'feedback-when': { text: 'Old' } } } },
    })
  })

  it('leaves no database behind where there was none', async () => {
    await move('/')
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
  })
})
