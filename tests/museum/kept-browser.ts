import { openDB } from 'idb'
import { vi } from 'vitest'
import { newBrowser, newStorage } from '../keeping/a-browser.ts'
import { literal } from './literal.ts'

const shelvesOf = [[], ['alliances', 'places'], ['alliances', 'places', 'rounds'], ['alliances', 'places', 'rounds']]

/** A browser with all that it kept in a version of the database, as the pages of then had written it; gives back what that was. */
export async function keptBrowser(version: 1 | 2 | 3) {
  const kept = literal(`browser-${version}.json`)
  newBrowser()
  vi.stubGlobal('localStorage', newStorage({ ...kept.localStorage }))
  vi.stubGlobal('sessionStorage', newStorage({ ...kept.sessionStorage }))
  const shelves = shelvesOf[version] ?? []
  const database = await openDB(kept.database, version, {
    upgrade: (raising) => {
      for (const shelf of shelves) raising.createObjectStore(shelf)
    },
  })
  for (const shelf of shelves)
    for (const [id, value] of Object.entries(kept[shelf] ?? {})) await database.put(shelf, value, id)
  database.close()
  return kept
}
