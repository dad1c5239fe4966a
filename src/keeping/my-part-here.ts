import { withDatabase } from './database.ts'

/** Whether a page about oneself lies in this browser, without what reads it. */
export async function hasMyPart(name?: string): Promise<boolean> {
  return (await withDatabase((database) => database.get('places', 'my-part'), name)) !== undefined
}
