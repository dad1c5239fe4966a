import { checksumOf } from '../core/alliance/keeping/checksum.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { type Database, withDatabase } from './database.ts'

const mostSettled = 500 // of one alliance; the oldest are asked about again

/** The conflicts of an alliance that were settled as mine, each as a checksum of both sides; empty where the browser doesn't say. */
export async function settledConflicts(id: string, name?: string): Promise<ReadonlySet<string>> {
  try {
    return new Set((await withDatabase(noted, name))[id] ?? [])
  } catch (reason) {
    console.warn('What was settled before is asked about again.', reason)
    return new Set()
  }
}

/** Notes that these were settled as mine, or, when that is undone, that they were not. */
export async function noteSettled(
  id: string,
  conflicts: readonly Conflict[],
  isSettled: boolean,
  name?: string,
): Promise<void> {
  const keys = await Promise.all(conflicts.map(checksumOf))
  if (keys.length === 0) return
  await withDatabase(async (database) => {
    const all = await noted(database)
    const others = (all[id] ?? []).filter((key) => !keys.includes(key))
    const next = isSettled ? [...others, ...keys].slice(-mostSettled) : others
    await database.put('places', { ...all, [id]: next }, 'settled')
  }, name)
}

async function noted(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = Object.entries(Object((await database.get('places', 'settled')) ?? {}))
  const isText = (one: unknown): one is string => typeof one === 'string'
  return Object.fromEntries(
    entries.flatMap(([id, keys]) => (Array.isArray(keys) ? [[id, keys.filter(isText)]] : [])),
  )
}
