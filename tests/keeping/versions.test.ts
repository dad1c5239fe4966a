import { type IDBPDatabase, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { databaseVersion, withDatabase } from '../../src/keeping/database.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { lookForDrafts } from '../../src/keeping/look-for-drafts.ts'
import { keptName } from '../../src/keeping/names.ts'
import { whyRefused } from '../../src/keeping/refusals.ts'
import { alliance } from '../sample.ts'
import { lying, newBrowser, oldDatabase, refusing } from './a-browser.ts'

const name = keptName()
const one: Draft = { alliance: alliance({ title: 'One' }), changed: 1, conflicts: [] }

/** What a page of the next version does with the database: it raises it. */
const raised = () => openDB(name, databaseVersion + 1)

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

describe('the step from version 2 of the database to version 3', () => {
  it('keeps everything, and gives the last backup its note', async () => {
    await oldDatabase({ one }, {}, { current: 'one', backup: 7 }, name)
    const store = openDraftStore()
    expect(await store.lastBackup()).toEqual({ moment: 7, file: '', held: null })
    expect(await lying(name, 'alliances')).toEqual({ one })
    expect(await store.current()).toBe('one')
  })

  it('is taken once, also when two tabs take it at the same time', async () => {
    await oldDatabase({ one }, {}, { backup: 7 }, name)
    const notes = await Promise.all([openDraftStore().lastBackup(), openDraftStore().lastBackup()])
    expect(notes.map((note) => note?.moment)).toEqual([7, 7])
  })

  it('leaves version 2 as it was when it breaks off', async () => {
    await oldDatabase({ one }, {}, { backup: 7 }, name)
    const put = refusing('QuotaExceededError')
    expect(await openDraftStore().lastBackup().catch(whyRefused)).toBe('refused')
    put.mockRestore()
    const before = await openDB(name)
    expect([before.version, await before.get('alliances', 'one')]).toEqual([2, one])
    before.close()
  })
})

describe('two tabs, one of them with a newer page', () => {
  it('the older page says that there is a newer one, and changes nothing', async () => {
    const store = openDraftStore()
    await store.keep(one, null)
    const newer = await raised()
    expect(await store.keep({ ...one, changed: 2 }, null).catch(whyRefused)).toBe('newer')
    expect(await newer.get('alliances', 'one')).toEqual(one)
    newer.close()
  })

  it('the older page says so when it looks, and calls it no private window', async () => {
    ;(await raised()).close()
    expect((await lookForDrafts(openDraftStore())).saving).toBe('newer')
  })

  it('the older page closes its connection, so that the newer one is not held up', async () => {
    await openDraftStore().keep(one, null)
    let newer: IDBPDatabase | undefined
    await withDatabase(async () => {
      newer = await raised() // while the errand of the older page is still under way
    })
    expect(newer?.version).toBe(databaseVersion + 1)
    newer?.close()
  })

  it('the newer page says when an older one, which sleeps, holds the database open, and goes on after it', async () => {
    await oldDatabase({ one }, {}, {}, name)
    const older = await openDB(name, 2) // it hears nothing
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const opening = openDraftStore().all().catch(whyRefused)
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
    vi.runAllTimers()
    vi.useRealTimers()
    expect(await opening).toBe('older')
    older.close()
    expect((await openDraftStore().all()).map(({ id }) => id)).toEqual(['one'])
  })
})

it('a connection that was lost in the background is opened once more', async () => {
  const store = openDraftStore()
  await store.keep(one, null)
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError')
  })
  expect((await store.all()).map(({ id }) => id)).toEqual(['one'])
})
