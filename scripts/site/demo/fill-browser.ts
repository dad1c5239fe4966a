import type { DemoRecords } from './records.ts'

/** The version of src/keeping/database.ts, which runs in no Node; a test holds it. */
export const databaseVersion = 3

/**
 * Puts the records into the browser's database, in place of all that lies there. It runs in the page as its own text, so
 * it looks into nothing else. The database has the shelves that src/keeping/database.ts makes.
 */
export function fillBrowser(name: string, version: number, records: DemoRecords): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.onerror = () => reject(opening.error)
    opening.onupgradeneeded = () => {
      const { result: database } = opening
      for (const shelf of Object.keys(records)) {
        if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf)
      }
    }
    opening.onsuccess = () => {
      const { result: database } = opening
      const writing = database.transaction(Object.keys(records), 'readwrite')
      for (const [shelf, all] of Object.entries(records)) {
        const store = writing.objectStore(shelf)
        store.clear()
        for (const [key, value] of Object.entries(all)) store.put(value, key)
      }
      writing.oncomplete = () => {
        database.close()
        resolve()
      }
      writing.onerror = () => reject(writing.error)
    }
  })
}
