import { type FolderNote, folderNoteIn } from '../../core/alliance/keeping/folder/folder-note.ts'
import { withDatabase } from '../database.ts'
import { keptName } from '../names.ts'

/** The folder that somebody chose, and what is remembered of it. */
export interface KeptFolder {
  readonly handle: FileSystemDirectoryHandle
  readonly note: FolderNote
}

/** The folder of this browser; nothing when there is none. Only a browser that gave out a folder can have kept one. */
export async function keptFolder(): Promise<KeptFolder | undefined> {
  const { handle, note } = Object(await withDatabase((database) => database.get('places', 'folder')))
  return handle instanceof FileSystemDirectoryHandle ? { handle, note: folderNoteIn(note) } : undefined
}

/** Remembers the folder, and that there is one. */
export async function keepFolder(folder: KeptFolder): Promise<void> {
  await withDatabase((database) => database.put('places', folder, 'folder'))
  flag((storage) => storage.setItem(flagName, '1'))
}

/** Forgets the folder; what is in it stays there. */
export async function forgetFolder(): Promise<void> {
  flag((storage) => storage.removeItem(flagName))
  await withDatabase((database) => database.delete('places', 'folder'))
}

/** Whether there may be a folder, told without opening the database. */
export function mayHaveFolder(): boolean {
  return flag((storage) => storage.getItem(flagName)) === '1'
}

const flagName = keptName('folder')

function flag<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(localStorage)
  } catch (reason) {
    console.warn('This browser refused to say whether there is a folder.', reason)
    return undefined
  }
}
