import { withDatabase } from './database.ts'

/** How many workshops lie in this browser, without what reads them. */
export async function workshopCount(name?: string): Promise<number> {
  const kept = await withDatabase((database) => database.get('places', 'workshops'), name)
  return Array.isArray(kept) ? kept.length : 0
}
