import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { FolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import {
  type FolderFile,
  type FolderPlan,
  isOurName,
  planFolder,
} from '../../core/alliance/keeping/folder/plan-folder.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { lastingFileName } from '../../core/formats/file-name.ts'
import { allianceText } from '../../core/formats/json.ts'
import type { Folder } from './folder.ts'
import { ChangedError } from './write-over.ts'

/** How it stands with the folder after a look into it. */
export type Synced = Omit<FolderPlan, 'writes'>

/**
 * Writes into the folder what it doesn't have yet, and gives back what it has and this browser doesn't; nothing of that
 * is taken in, and nothing of it written over.
 */
export async function syncFolder(
  folder: Folder,
  drafts: readonly Draft[],
  note: FolderNote,
): Promise<Synced> {
  const files = await folderFiles(folder)
  const { writes, ...found } = await planFolder(drafts, files, note, nameOf)
  const written: FolderNote['files'][string][] = []
  for (const { name, alliance, before } of writes) {
    if (await write(folder, name, allianceText(alliance), before)) written.push({ name, alliance })
  }
  const seen = Object.fromEntries(written.map((one) => [one.alliance.id, one]))
  return { ...found, note: { ...found.note, files: { ...found.note.files, ...seen } } }
}

async function folderFiles(folder: Folder): Promise<readonly FolderFile[]> {
  const names = (await folder.names()).filter(isOurName).toSorted()
  return await Promise.all(names.map(async (name) => ({ name, text: await fileText(folder, name) })))
}

/** One file that can't be had, as when a cloud has not fetched it yet, hides no other. */
async function fileText(folder: Folder, name: string): Promise<string | null> {
  try {
    return await folder.read(name)
  } catch (reason) {
    console.warn(`${name} could not be read.`, reason)
    return null
  }
}

/** Whether it was written; what somebody else wrote in the meantime is looked at the next time. */
async function write(folder: Folder, name: string, text: string, before: string | null): Promise<boolean> {
  try {
    await folder.write(name, text, before)
    return true
  } catch (reason) {
    if (reason instanceof ChangedError) return false
    throw reason
  }
}

function nameOf(alliance: Alliance, attempt: number): string {
  const apart = attempt === 0 ? '' : `${alliance.id.slice(0, 4)}${attempt === 1 ? '' : attempt}`
  return lastingFileName(titleOf(alliance, alliance.language), 'alliance.json', apart)
}
