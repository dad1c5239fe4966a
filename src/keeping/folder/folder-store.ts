import { type FolderNote, folderNoteIn } from '../../core/alliance/keeping/folder/folder-note.ts'
import { withDatabase } from '../database.ts'
import { noteCopies } from './copies-flag.ts'

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
  noteCopies('folder', true)
}

/** Forgets the folder; what is in it stays there. */
export async function forgetFolder(): Promise<void> {
  noteCopies('folder', false)
  await withDatabase((database) => database.delete('places', 'folder'))
}
