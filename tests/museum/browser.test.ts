import { readFileSync } from 'node:fs'
import { beforeEach, expect, it, vi } from 'vitest'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { lookForDrafts } from '../../src/keeping/look-for-drafts.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import { newBrowser, newStorage, oldDatabase } from '../keeping/a-browser.ts'

const kept = JSON.parse(readFileSync(`${import.meta.dirname}/browser-2.json`, 'utf8'))

beforeEach(newBrowser)

it('what a browser kept in version 2 of its database is all there: alliances, choices, rounds, the last words', async () => {
  await oldDatabase(kept.alliances, kept.rounds, kept.places, kept.database)
  vi.stubGlobal('localStorage', newStorage(kept.localStorage))
  const store = openDraftStore()
  const { recalled } = await lookForDrafts(store)
  expect([recalled.current?.alliance.title, recalled.damaged]).toEqual(['Typed in the last moment', []])
  expect(recalled.current?.conflicts).toHaveLength(1)
  expect((await allRounds()).map(({ id }) => id)).toEqual(['round-sealed', 'round-writing'])
  expect((await store.lastBackup())?.moment).toBe(kept.places.backup)
})
