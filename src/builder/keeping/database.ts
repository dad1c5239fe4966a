import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from '../../core/alliance/keeping/draft.ts'

/** What this browser keeps: alliances, where somebody was, and the rounds of answering apart. */
interface Shelves extends DBSchema {
  alliances: { key: string; value: Draft }
  places: { key: 'current' | 'backup'; value: string | number }
  rounds: { key: string; value: unknown } // still to be read
}

/** The one database of this site in a browser: alliances, which is current, and rounds of answering apart. */
export type Database = IDBPDatabase<Shelves>

/** Opens the database for one errand and closes it again, so that no other tab waits for this one. */
export async function withDatabase<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDB<Shelves>('before-we-begin', 2, {
    upgrade(shelves, before) {
      if (before < 1) {
        shelves.createObjectStore('alliances')
        shelves.createObjectStore('places')
      }
      if (before < 2) shelves.createObjectStore('rounds')
    },
  })
  try {
    return await act(database)
  } finally {
    database.close()
  }
}
