import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { fingerprint } from '../core/alliance/agreed.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { asText } from '../core/alliance/keeping/what-to-write.ts'
import { writeAll } from './database.ts'
import type { DraftStore } from './draft-store.ts'
import { keptName, oldName } from './names.ts'

/**
 * Brings what was kept under the old name, which did not hold the folder of the site, to where it is kept today; the
 * first copy of the site that is opened takes all. Each thing is written at its new place before it leaves the old one,
 * so nothing is lost when this breaks off, and a page of an older version may still write there meanwhile. Gives back
 * the alliances that could not be moved, as on a full device.
 */
export async function moveOldThings(
  store: DraftStore,
  from = oldName,
  to = keptName(),
): Promise<readonly KeptText[]> {
  try {
    return await oneAtATime(() => moveAll(store, from, to))
  } catch (reason) {
    console.warn('What was kept under the old name stays there.', reason)
    return []
  }
}

const moveTimeout = 5_000

/** Two tabs that moved the same thing at once could bring back what somebody has just changed. */
async function oneAtATime<Result>(act: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator
  if (locks === undefined) return await act()
  return await locks.request(`${oldName}:moving`, { signal: AbortSignal.timeout(moveTimeout) }, act)
}

async function moveAll(store: DraftStore, from: string, to: string): Promise<readonly KeptText[]> {
  const old = await openOld(from)
  if (old === null) return []
  let going: Promise<void> | undefined
  try {
    const left = await moveAlliances(old, store)
    await moveRounds(old, to)
    if (left.length === 0) await movePlaces(old, store)
    going = (await removeEmpty(old)).going
    return left
  } finally {
    old.close()
    await going
  }
}

type OldDatabase = IDBPDatabase<unknown>

/** The database under the old name, in whatever version; nothing when there is none, and none is made. */
async function openOld(name: string): Promise<OldDatabase | null> {
  let isNone = false
  const opening = openDB(name, undefined, {
    upgrade(_database, _before, _after, making) {
      isNone = true
      making.done.catch(() => {}) // that it breaks off is what is wanted
      making.abort()
    },
    blocking: (_mine, _theirs, { target }) => target instanceof IDBDatabase && target.close(),
  })
  return await opening.catch((reason) => {
    if (isNone) return null
    throw reason
  })
}

async function moveAlliances(old: OldDatabase, store: DraftStore): Promise<readonly KeptText[]> {
  const left: KeptText[] = []
  for (const { id, value } of await everythingIn(old, 'alliances')) {
    try {
      await moveAlliance(store, id, value)
      await leave(old, 'alliances', id, value)
    } catch (reason) {
      console.warn('An alliance could not be moved yet.', reason)
      left.push(asText(id, value))
    }
  }
  return left
}

async function moveAlliance(store: DraftStore, id: string, value: unknown): Promise<void> {
  const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
  const draft = readDraft(asText(id, value))
  if ('problem' in draft) await store.keepRaw(id, value)
  else await store.keepAside(draft, null)
}

async function moveRounds(old: OldDatabase, to: string): Promise<void> {
  for (const { id, value } of await everythingIn(old, 'rounds')) {
    const { keepRoundBeside } = await import('./round-store.ts')
    await keepRoundBeside(id, value, to)
    await leave(old, 'rounds', id, value)
  }
}

async function movePlaces(old: OldDatabase, store: DraftStore): Promise<void> {
  if (!old.objectStoreNames.contains('places')) return
  const [current, moment] = await Promise.all([old.get('places', 'current'), old.get('places', 'backup')])
  if (typeof current === 'string') await store.noteFirstCurrent(current)
  const isFirst = (await store.lastBackup()) === undefined
  if (typeof moment === 'number' && isFirst) await store.noteBackup({ moment, file: '', held: null })
  await old.clear('places')
}

async function everythingIn(old: OldDatabase, shelf: 'alliances' | 'rounds') {
  if (!old.objectStoreNames.contains(shelf)) return []
  const { store } = old.transaction(shelf)
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return ids.map((id, index) => ({ id: String(id), value: values[index] as unknown }))
}

/** Takes it out of its old place, unless a page of an older version has written there since. */
async function leave(old: OldDatabase, shelf: string, id: string, moved: unknown): Promise<void> {
  const leaving = old.transaction(shelf, 'readwrite', { durability: 'strict' })
  const isSame = fingerprint(await leaving.store.get(id)) === fingerprint(moved)
  await writeAll(leaving, () => [isSame && leaving.store.delete(id)])
}

/**
 * An old database in which nothing lies any more goes, so that no other copy of the site looks into it at each visit. It is
 * asked to go while nobody else can write into it; it does once it is closed.
 */
async function removeEmpty(old: OldDatabase): Promise<{ readonly going?: Promise<void> }> {
  const names = [...old.objectStoreNames]
  const looking = names.length === 0 ? null : old.transaction(names, 'readwrite')
  const counts = await Promise.all(names.map((name) => looking?.objectStore(name).count()))
  if (counts.some((count) => count !== 0)) return {}
  return { going: removeDatabase(old.name) }
}

/** Whoever holds it open makes it wait; nobody waits for that. */
async function removeDatabase(name: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      deleteDB(name, { blocked: () => resolve() }).then(resolve, reject)
    })
  } catch (reason) {
    console.warn('The empty old database stays.', reason)
  }
}
