import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft, KeptText } from './draft.ts'

/** Where drafts are kept. Every promise rejects when the browser refuses: full, forbidden or damaged. */
export interface DraftStore {
  all(): Promise<readonly KeptText[]>
  current(): Promise<string | undefined>
  keep(draft: Draft): Promise<void>
  keepAside(draft: Draft): Promise<void> // without making it the current one
  remove(id: string): Promise<void>
}

interface Shelves extends DBSchema {
  alliances: { key: string; value: Draft }
  places: { key: 'current'; value: string }
}

const lastWordsKey = 'before-we-begin.last-words'

/** The store in this browser. It is opened at its first use, and again after a failure. */
export function openDraftStore(): DraftStore {
  return {
    all: async () => {
      const database = await open()
      const [ids, drafts] = await Promise.all([
        database.getAllKeys('alliances'),
        database.getAll('alliances'),
      ])
      database.close()
      return ids.map((id, index) => asText(id, drafts[index]))
    },
    current: async () => {
      const database = await open()
      const id = await database.get('places', 'current')
      database.close()
      return id
    },
    keep: (draft) => write(draft, true),
    keepAside: (draft) => write(draft, false),
    remove: async (id) => {
      const database = await open()
      await database.delete('alliances', id)
      database.close()
    },
  }
}

/** Written at once while the page goes away, when the database may not have time; quiet when there is no room. */
export function writeLastWords({ alliance, changed }: Draft): void {
  try {
    localStorage.setItem(
      lastWordsKey,
      JSON.stringify({ id: alliance.id, json: JSON.stringify(alliance), changed }),
    )
  } catch (reason) {
    console.warn('The last words were left to the database alone.', reason)
  }
}

/** What was written while the page went away, if the database had no time for it. */
export function readLastWords(): KeptText | undefined {
  try {
    const { id, json, changed } = Object(JSON.parse(localStorage.getItem(lastWordsKey) ?? 'null'))
    const isKept = typeof id === 'string' && typeof json === 'string' && typeof changed === 'number'
    return isKept ? { id, json, changed } : undefined
  } catch (reason) {
    console.warn('There are no last words to read.', reason)
    return undefined
  }
}

/** Called once the database has what they said. */
export function forgetLastWords(): void {
  try {
    localStorage.removeItem(lastWordsKey)
  } catch (reason) {
    console.warn('There are no last words to forget.', reason)
  }
}

function open(): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>('before-we-begin', 1, {
    upgrade(database) {
      database.createObjectStore('alliances')
      database.createObjectStore('places')
    },
  })
}

async function write(draft: Draft, isCurrent: boolean): Promise<void> {
  const database = await open()
  const shelves = database.transaction(['alliances', 'places'], 'readwrite', { durability: 'strict' })
  shelves.objectStore('alliances').put(draft, draft.alliance.id)
  if (isCurrent) shelves.objectStore('places').put(draft.alliance.id, 'current')
  await shelves.done
  database.close()
}

/** Whatever lies on the shelf: it was perhaps written by another version of this page, or by somebody else. */
function asText(id: string, draft: unknown): KeptText {
  const { alliance, changed } = Object(draft)
  return { id, json: JSON.stringify(alliance) ?? '', changed: typeof changed === 'number' ? changed : 0 }
}
