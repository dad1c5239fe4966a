import { type FolderNote, folderNoteIn } from '../../core/alliance/keeping/folder/folder-note.ts'
import { withDatabase } from '../database.ts'
import { noteCopies } from '../folder/copies-flag.ts'

/** The file that somebody chose for one alliance, and what is remembered of it. */
export interface KeptFile {
  readonly handle: FileSystemFileHandle
  readonly note: FolderNote
}

/** The files of this browser, by the id of their alliance. */
export type KeptFiles = Readonly<Record<string, KeptFile>>

/** The files of this browser. Only a browser that gave out a file can have kept one. */
export async function keptFiles(): Promise<KeptFiles> {
  return keptFilesIn(await withDatabase((database) => database.get('places', 'files')))
}

/** Changes which files there are, in one transaction. */
export async function changeFiles(change: (files: KeptFiles) => KeptFiles): Promise<void> {
  const files = await withDatabase(async (database) => {
    const { store, done } = database.transaction('places', 'readwrite')
    const next = change(keptFilesIn(await store.get('files')))
    await Promise.all([store.put(next, 'files'), done])
    return next
  })
  noteCopies('files', Object.keys(files).length > 0)
}

function keptFilesIn(value: unknown): KeptFiles {
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([id, one]) => {
      const { handle, note } = Object(one)
      return handle instanceof FileSystemFileHandle ? [[id, { handle, note: folderNoteIn(note) }]] : []
    }),
  )
}
