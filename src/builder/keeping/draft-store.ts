import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { type Database, withDatabase } from './database.ts'
import type { KeptText } from './draft.ts'
import { asText, type Base, type Tools, type ToWrite, whatToWrite } from './what-to-write.ts'

/** Where drafts are kept. Every promise rejects when the browser refuses: full, forbidden or damaged. */
export interface DraftStore {
  all(): Promise<readonly KeptText[]>
  one(id: string): Promise<KeptText | undefined>
  current(): Promise<string | undefined>
  keep(draft: Draft, base: Base): Promise<Draft> // as the one on the desk; gives back what lies there now
  keepAside(draft: Draft, base: Base): Promise<Draft>
  remove(id: string): Promise<void>
  lastBackup(): Promise<number | undefined> // milliseconds since 1970
  noteBackup(moment: number): Promise<void>
}

/** The store in this browser. It is opened for each errand, one after the other; `tell` hears what has changed. */
export function openDraftStore(tell: (id: string) => void = () => {}): DraftStore {
  let last: Promise<unknown> = Promise.resolve()
  function errand<Result>(act: (database: Database) => Promise<Result>): Promise<Result> {
    const next = last.then(() => withDatabase(act))
    last = next.catch(() => {}) // whoever asked hears of it; the next errand goes on
    return next
  }
  const write = (draft: Draft, base: Base, isCurrent: boolean) =>
    errand(async (database) => {
      const { kept, isNew } = await put(database, { draft, base, isCurrent }, null)
      if (isNew) tell(draft.alliance.id)
      return kept
    })
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
    keep: (draft, base) => write(draft, base, true),
    keepAside: (draft, base) => write(draft, base, false),
    remove: async (id) => {
      await errand((database) => database.delete('alliances', id))
      tell(id)
    },
    lastBackup: () =>
      errand(async (database) => {
        const moment = await database.get('places', 'backup')
        return typeof moment === 'number' ? moment : undefined
      }),
    noteBackup: async (moment) => {
      await errand((database) => database.put('places', moment, 'backup'))
    },
  }
}

async function everything(database: Database): Promise<readonly KeptText[]> {
  const [ids, drafts] = await Promise.all([database.getAllKeys('alliances'), database.getAll('alliances')])
  return ids.map((id, index) => asText(id, drafts[index]))
}

interface Writing {
  readonly draft: Draft
  readonly base: Base
  readonly isCurrent: boolean
}

/** The tools are fetched between two transactions, since one that waits for the network is over. */
async function put(database: Database, writing: Writing, tools: Tools | null): Promise<ToWrite> {
  const written = await tryToPut(database, writing, tools)
  return written ?? put(database, writing, await import('./reconcile.ts'))
}

/** Reads and writes in one transaction, so that no other tab can write in between. */
async function tryToPut(
  database: Database,
  { draft, base, isCurrent }: Writing,
  tools: Tools | null,
): Promise<ToWrite | null> {
  const { id } = draft.alliance
  const shelves = database.transaction(['alliances', 'places'], 'readwrite', { durability: 'strict' })
  const alliances = shelves.objectStore('alliances')
  const there = await alliances.get(id)
  const toWrite = whatToWrite(there, draft, base, tools)
  if (toWrite === null) return null
  await Promise.all([
    toWrite.isAside && there !== undefined && alliances.put(there, crypto.randomUUID()),
    toWrite.isNew && alliances.put(toWrite.kept, id),
    isCurrent && shelves.objectStore('places').put(id, 'current'),
    shelves.done,
  ])
  return toWrite
}
