import type { Alliance } from '../../core/alliance/alliance.ts'
import { openDraftStore } from '../draft-store.ts'
import { askFor } from '../folder/reaching.ts'
import { keptFiles } from './file-store.ts'
import { exchangeFile, lookIntoFiles } from './look-into-files.ts'

/**
 * The way back to the file that the alliance had before, or to none. `takeBack` takes back what came with the file, and
 * says whether that was done: between the two nobody may look, since the file would be written over.
 */
export type FormerFile = (takeBack: () => Promise<boolean>) => Promise<void>

/**
 * Keeps a file that was opened with the site up to date from now on; null where the browser doesn't let the page write.
 * What the file says must be here, or be what is about to be kept, since it may be written over.
 */
export async function takeOpened(
  alliance: Alliance,
  handle: FileSystemFileHandle,
): Promise<FormerFile | null> {
  return (await askFor(handle)) ? await take(alliance, handle) : null
}

/** The same for a file that is the one of this alliance already; null where it isn't, and nothing is changed. */
export async function retakeOpened(
  alliance: Alliance,
  handle: FileSystemFileHandle,
): Promise<FormerFile | null> {
  const kept = (await keptFiles())[alliance.id]
  return kept && (await kept.handle.isSameEntry(handle)) ? await take(alliance, handle) : null
}

async function take(alliance: Alliance, handle: FileSystemFileHandle): Promise<FormerFile> {
  const { id } = alliance
  const note = { files: { [id]: { name: handle.name, alliance } }, settled: {} }
  const before = await exchangeFile(id, { handle, note })
  await lookIntoFiles(openDraftStore().all)
  return async (takeBack) => void (await exchangeFile(id, before, takeBack))
}
