import { type KeptPart, noUse, type PartUse, readKeptPart } from '../core/alliance/my-part/kept-part.ts'
import { emptyPart, isEmptyPart, type MyPart } from '../core/alliance/my-part/my-part.ts'
import { type Database, withDatabase, writeAll } from './database.ts'

/** What lies here was written by a newer page, or is damaged: it stays as it is. */
export class UnreadablePartError extends Error {}

/** The record of the page about oneself as it lies here, readable or not; nothing when there is none. */
export async function myPartRecord(name?: string): Promise<unknown> {
  return await withDatabase((database) => database.get('places', 'my-part'), name)
}

/** The page about oneself and where it was used; null when there is none. Rejects where it can't be read. */
export async function keptMyPart(name?: string): Promise<KeptPart | null> {
  return readable(await myPartRecord(name))
}

/** Changes the page as it lies here, so that what another tab wrote meanwhile stays; an empty page is kept no longer. */
export async function editMyPart(
  edit: (part: MyPart) => MyPart,
  { language, now }: { readonly language: string; readonly now: number },
  name?: string,
): Promise<KeptPart | null> {
  return await change((kept) => {
    const part = edit(kept?.part ?? emptyPart(language))
    return isEmptyPart(part) ? null : { part, changed: now, uses: kept?.uses ?? {} }
  }, name)
}

/** Keeps the page with all of its uses, as it was before, or takes it away. */
export async function putMyPart(kept: KeptPart | null, name?: string): Promise<void> {
  await change(() => kept, name)
}

/** Puts back what can't be read here, as it came. */
export async function putRawPart(record: unknown, name?: string): Promise<void> {
  await withDatabase((database) => database.put('places', record, 'my-part'), name)
}

/** Notes what an alliance has of the page, and forgets those that are kept here no longer. */
export async function notePartUse(
  alliance: string,
  edit: (use: PartUse) => PartUse,
  name?: string,
): Promise<KeptPart | null> {
  return await change((kept, here) => {
    if (kept === null) return null
    const uses = Object.entries(kept.uses).filter(([id]) => id === alliance || here.has(id))
    const use = edit(kept.uses[alliance] ?? noUse)
    return { ...kept, uses: { ...Object.fromEntries(uses), [alliance]: use } }
  }, name)
}

/** All in one transaction, so that no other tab writes between what is read and what is written. */
async function change(
  act: (kept: KeptPart | null, alliances: ReadonlySet<string>) => KeptPart | null,
  name?: string,
): Promise<KeptPart | null> {
  return await withDatabase(async (database) => {
    const shelves = transactionOf(database)
    const places = shelves.objectStore('places')
    const kept = readable(await places.get('my-part'))
    const after = act(kept, new Set(await shelves.objectStore('alliances').getAllKeys()))
    await writeAll(shelves, () => [after === null ? places.delete('my-part') : places.put(after, 'my-part')])
    return after
  }, name)
}

function transactionOf(database: Database) {
  return database.transaction(['places', 'alliances'], 'readwrite', { durability: 'strict' })
}

function readable(value: unknown): KeptPart | null {
  if (value === undefined) return null
  const kept = readKeptPart(value)
  if (kept === null)
    throw new UnreadablePartError('The page about oneself can’t be read here, and stays as it is.')
  return kept
}
