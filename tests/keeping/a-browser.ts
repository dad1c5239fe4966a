import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { vi } from 'vitest'

/** A browser in which nothing is kept yet: an empty database, and localStorage. */
export function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', newStorage())
}

/** A storage whose keys can be listed, as a browser's can. */
export function newStorage(kept: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => delete kept[key],
  }
  return new Proxy(kept, {
    get: (target, key) => Reflect.get(key in methods ? methods : target, key),
  }) as unknown as Storage // as much of it as is used
}

/** Lets the store refuse everything as a browser does, until it is given back. */
export function refusing(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No.', name)
  })
}

/** The database of before, as version 2 of it lay under the name without a folder. */
export async function oldDatabase(
  alliances: Readonly<Record<string, unknown>>,
  rounds: Readonly<Record<string, unknown>> = {},
  places: Readonly<Record<string, unknown>> = {},
  name = 'before-we-begin',
): Promise<void> {
  const old = await openDB(name, 2, {
    upgrade(database) {
      for (const shelf of ['alliances', 'places', 'rounds']) database.createObjectStore(shelf)
    },
  })
  for (const [shelf, all] of Object.entries({ alliances, rounds, places }))
    for (const [id, value] of Object.entries(all)) await old.put(shelf, value, id)
  old.close()
}

/** What lies in a shelf of a database, by its id. */
export async function lying(name: string, shelf: string): Promise<Record<string, unknown>> {
  const database = await openDB(name)
  const [ids, values] = await Promise.all([database.getAllKeys(shelf), database.getAll(shelf)])
  database.close()
  return Object.fromEntries(ids.map((id, index) => [String(id), values[index]]))
}
