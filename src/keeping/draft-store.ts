import { fingerprint } from '../core/alliance/agreed.ts'
import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { asText, type Tools, type ToWrite, whatToWrite } from '../core/alliance/keeping/what-to-write.ts'
import { newId } from '../kit/new-id.ts'
import { type BackupNote, backupNoteIn, type Held } from './backup-note.ts'
import { createCopying } from './copy-soon.ts'
import { type Database, withDatabase, writeAll } from './database.ts'
import { keptName } from './names.ts'

/** Where drafts are kept. Every promise rejects when the browser refuses: full, forbidden or damaged. */
export interface DraftStore {
  all(): Promise<readonly KeptText[]>
  one(id: string): Promise<KeptText | undefined>
  current(): Promise<string | undefined>
  keep(draft: Draft, base: StoredBase): Promise<Draft> // as the one on the desk; gives back what lies there now
  keepAside(draft: Draft, base: StoredBase): Promise<Draft>
  keepRaw(id: string, record: unknown): Promise<void> // what this page can't read, beside whatever lies there
  remove(id: string): Promise<void>
  noteFirstCurrent(id: string): Promise<void> // as the one on the desk, unless there is one
  lastBackup(): Promise<BackupNote | undefined>
  noteBackup(note: BackupNote): Promise<void>
  rounds(): Promise<readonly Held[]> // what is being answered apart, unread
  reminded(): Promise<number | undefined> // when somebody last said "not now" to a backup
  noteReminded(moment: number): Promise<void>
}

/** The store in this browser. It is opened for each errand, one after the other; `tell` hears what has changed. */
export function openDraftStore(tell: (id: string) => void = () => {}, name = keptName()): DraftStore {
  const errand = errandsIn(name)
  return { ...reading(errand), ...writing(errand, tell), ...noting(errand) }
}

type Errand = <Result>(act: (database: Database) => Promise<Result>) => Promise<Result>

function errandsIn(name: string): Errand {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const next = last.then(() => withDatabase(act, name))
    last = next.catch(() => {}) // whoever asked hears of it; the next errand goes on
    return next
  }
}

function reading(errand: Errand): Pick<DraftStore, 'all' | 'one' | 'current' | 'rounds'> {
  return {
    all: () => errand(everything),
    one: (id) =>
      errand(async (database) => {
        const found = await database.get('alliances', id)
        return found === undefined ? undefined : asText(id, found)
      }),
    current: () =>
      errand(async (database) => {
        const id = await database.get('places', 'current')
        return typeof id === 'string' ? id : undefined
      }),
    rounds: () => errand(roundsHeld),
  }
}

type Writes = Pick<DraftStore, 'keep' | 'keepAside' | 'keepRaw' | 'remove'>

function writing(errand: Errand, tell: (id: string) => void): Writes {
  const copySoon = createCopying(() => errand(everything))
  const write = (draft: Draft, base: StoredBase, isCurrent: boolean) =>
    errand(async (database) => {
      const { kept, isNew } = await put(database, { draft, base, isCurrent })
      if (isNew) tell(draft.alliance.id)
      if (isNew) copySoon()
      return kept
    })
  return {
    keep: (draft, base) => write(draft, base, true),
    keepAside: (draft, base) => write(draft, base, false),
    keepRaw: async (id, record) => {
      await errand((database) => putRaw(database, id, record))
      tell(id)
    },
    remove: async (id) => {
      await errand((database) => database.delete('alliances', id))
      tell(id)
    },
  }
}

type Notes = Pick<DraftStore, 'noteFirstCurrent' | 'lastBackup' | 'noteBackup' | 'reminded' | 'noteReminded'>

function noting(errand: Errand): Notes {
  return {
    noteFirstCurrent: (id) =>
      errand(async (database) => {
        const there = await database.get('places', 'current')
        if (there === undefined) await database.put('places', id, 'current')
      }),
    lastBackup: () => errand(async (database) => backupNoteIn(await database.get('places', 'backup'))),
    noteBackup: async (note) => {
      await errand((database) => database.put('places', note, 'backup'))
    },
    reminded: () =>
      errand(async (database) => {
        const moment = await database.get('places', 'reminded')
        return typeof moment === 'number' ? moment : undefined
      }),
    noteReminded: async (moment) => {
      await errand((database) => database.put('places', moment, 'reminded'))
    },
  }
}

async function everything(database: Database): Promise<readonly KeptText[]> {
  const [ids, drafts] = await Promise.all([database.getAllKeys('alliances'), database.getAll('alliances')])
  return ids.map((id, index) => asText(id, drafts[index]))
}

async function roundsHeld(database: Database): Promise<readonly Held[]> {
  const { store } = database.transaction('rounds')
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return ids.map((id, index) => {
    const { changed } = Object(values[index])
    return { id, changed: typeof changed === 'number' ? changed : 0 }
  })
}

interface DraftWrite {
  readonly draft: Draft
  readonly base: StoredBase
  readonly isCurrent: boolean
}

/** The tools are fetched before the transaction, since one that waits for the network is over. */
async function put(database: Database, writing: DraftWrite): Promise<ToWrite> {
  const tools = await fetchTools()
  const written = await tryToPut(database, writing, 'problem' in tools ? null : tools)
  if (written === null)
    throw 'problem' in tools ? tools.problem : new Error('With tools there is always an answer.')
  return written
}

/** Without them what is typed is kept all the same, as long as no other tab has written too. */
async function fetchTools(): Promise<Tools | { readonly problem: unknown }> {
  try {
    return await import('../core/alliance/keeping/reconcile.ts')
  } catch (problem) {
    console.warn('What is kept is not looked at: the code for it didn’t arrive.', problem)
    return { problem }
  }
}

/** Under its own id where nothing lies, else under a new one: what can't be read takes the place of nothing. */
async function putRaw(database: Database, id: string, record: unknown): Promise<void> {
  const shelf = database.transaction('alliances', 'readwrite', { durability: 'strict' })
  const there = id === '' ? undefined : await shelf.store.get(id)
  const isThere = there !== undefined && fingerprint(there) === fingerprint(record)
  const isFree = id !== '' && there === undefined
  await writeAll(shelf, () => [!isThere && shelf.store.put(record, isFree ? id : newId())])
}

/** Reads and writes in one transaction, so that no other tab can write in between. */
async function tryToPut(
  database: Database,
  { draft, base, isCurrent }: DraftWrite,
  tools: Tools | null,
): Promise<ToWrite | null> {
  const { id } = draft.alliance
  const shelves = database.transaction(['alliances', 'places'], 'readwrite', { durability: 'strict' })
  const alliances = shelves.objectStore('alliances')
  const there = await alliances.get(id)
  const toWrite = whatToWrite(there, draft, base, tools)
  if (toWrite === null) return null
  await writeAll(shelves, () => [
    toWrite.isAside && there !== undefined && alliances.put(there, newId()),
    toWrite.isNew && alliances.put(toWrite.kept, id),
    isCurrent && shelves.objectStore('places').put(id, 'current'),
  ])
  return toWrite
}
