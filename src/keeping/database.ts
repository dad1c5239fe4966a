import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { keptName } from './names.ts'
import { heldOpen } from './refusals.ts'

/** What this browser keeps: alliances, where somebody was, and the rounds of answering apart; all still to be read. */
interface Shelves extends DBSchema {
  alliances: { key: string; value: unknown }
  places: {
    key: 'current' | 'backup' | 'reminded' | 'folder' | 'files' | 'settled' | 'workshops' | 'my-part'
    value: unknown
  }
  rounds: { key: string; value: unknown }
}

/** The one database of this site in a browser. */
export type Database = IDBPDatabase<Shelves>

type Raising = IDBPTransaction<Shelves, ('alliances' | 'places' | 'rounds')[], 'versionchange'>
type SchemaStep = (database: Database, raising: Raising) => Promise<void> | void

/**
 * What each version of the database has that the one before had not; a step is never changed once it was published. A
 * version is also raised when an older page would drop what a newer one keeps, for then the older page must not write.
 */
const steps: readonly SchemaStep[] = [
  function alliancesAndPlaces(database) {
    database.createObjectStore('alliances')
    database.createObjectStore('places')
  },
  function rounds(database) {
    database.createObjectStore('rounds')
  },
  async function backupsNoteWhatTheyHeld(_database, raising) {
    const places = raising.objectStore('places')
    const moment = await places.get('backup')
    if (typeof moment === 'number') await places.put({ moment, file: '', held: null }, 'backup')
  },
]

/** The version of the database that this page reads and writes. */
export const databaseVersion = steps.length

/** Opens the database for one errand and closes it again, so that no other tab waits for this one. */
export async function withDatabase<Result>(
  act: (database: Database) => Promise<Result>,
  name = keptName(),
): Promise<Result> {
  const database = await openDatabase(name)
  try {
    return await act(database)
  } finally {
    database.close()
  }
}

/** A connection may be lost while a page is in the background, without a fault of anybody: the second try opens a new one. */
async function openDatabase(name: string): Promise<Database> {
  try {
    return await openOnce(name)
  } catch (reason) {
    if (!(reason instanceof DOMException) || reason.name !== 'UnknownError') throw reason
    return await openOnce(name)
  }
}

interface WriteAccess {
  readonly done: Promise<void>
  abort(): void
}

/** Does all writes of a transaction, or none of them. */
export async function writeAll(transaction: WriteAccess, write: () => readonly unknown[]): Promise<void> {
  transaction.done.catch(() => {}) // it is heard below
  try {
    await Promise.all(write())
  } catch (reason) {
    breakOff(transaction)
    throw reason
  }
  await transaction.done
}

function breakOff(transaction: WriteAccess): void {
  try {
    transaction.abort()
  } catch {} // it was broken off already
}

const openTimeout = 8_000

/** A page of an older version, in a tab that sleeps, may hold the database open; what opens too late is closed again. */
function openOnce(name: string): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const giveUp = () => {
      isLate = true
      reject(new DOMException('Another tab holds the database open.', heldOpen))
    }
    openDB<Shelves>(name, databaseVersion, {
      upgrade: (database, before, _after, raising) => raise(database, before, raising),
      blocked: () => setTimeout(giveUp, openTimeout),
      blocking: (_mine, _theirs, { target }) => target instanceof IDBDatabase && target.close(), // room for a newer page
    }).then((database) => (isLate ? database.close() : resolve(database)), reject)
  })
}

async function raise(database: Database, before: number, raising: Raising): Promise<void> {
  try {
    for (const step of steps.slice(before)) await step(database, raising)
  } catch (reason) {
    console.warn('The database could not be raised to its next version, and stays as it was.', reason)
    raising.done.catch(() => {}) // whoever opens it hears of it
    raising.abort()
  }
}
