import { workshopIn } from '../core/workshop/parse-workshop.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { newId } from '../kit/new-id.ts'
import { withDatabase, writeAll } from './database.ts'

/** Everything that lies among the workshops, readable or not, the last changed first. */
export async function workshopRecords(name?: string): Promise<readonly unknown[]> {
  return await withDatabase(async (database) => listIn(await database.get('places', 'workshops')), name)
}

/** The workshops that this browser keeps, the last changed first; those that can't be read stay where they are. */
export async function allWorkshops(name?: string): Promise<readonly Workshop[]> {
  return (await workshopRecords(name)).flatMap((value) => readable(value))
}

/** Keeps a workshop in front of the others, in the place of the one with its id. */
export async function keepWorkshop(workshop: Workshop, name?: string): Promise<void> {
  await change((kept) => [workshop, ...kept.filter((one) => idOf(one) !== workshop.id)], name)
}

/** Takes a workshop away. */
export async function removeWorkshop(id: string, name?: string): Promise<void> {
  await change((kept) => kept.filter((one) => idOf(one) !== id), name)
}

/** Keeps what a backup brings, behind what is here; what is here already comes once. */
export async function addWorkshops(records: readonly unknown[], name?: string): Promise<void> {
  await change((kept) => {
    const there = new Set(kept.map((one) => JSON.stringify(one)))
    const ids = new Set(kept.map(idOf))
    const added = records.filter((one) => !there.has(JSON.stringify(one)))
    return [...kept, ...added.map((one) => (ids.has(idOf(one)) ? asSecond(one) : one))]
  }, name)
}

/** The same under another id, so that neither takes the place of the other. */
function asSecond(record: unknown): unknown {
  const [workshop] = readable(record)
  return workshop ? { ...workshop, id: newId() } : record
}

function readable(value: unknown): readonly Workshop[] {
  const workshop = workshopIn(value)
  return typeof workshop === 'string' ? [] : [workshop]
}

async function change(act: (kept: readonly unknown[]) => readonly unknown[], name?: string): Promise<void> {
  await withDatabase(async (database) => {
    const places = database.transaction('places', 'readwrite', { durability: 'strict' })
    const kept = listIn(await places.store.get('workshops'))
    await writeAll(places, () => [places.store.put(act(kept), 'workshops')])
  }, name)
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function idOf(record: unknown): unknown {
  return Object(record).id
}
