import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { type FolderNote, newFolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import type { KeptText } from '../../core/alliance/keeping/recalled.ts'
import { readDraft } from '../../core/alliance/keeping/reconcile.ts'
import { isUntouched } from '../../core/form/unsaid.ts'
import { folderOf } from './folder.ts'
import { forgetFolder, keepFolder, keptFolder } from './folder-store.ts'
import { alone, askFor, isAllowed, type OutOfReach, whyOutOfReach } from './reaching.ts'
import { type Synced, syncFolder } from './sync-folder.ts'

/**
 * How it stands with the folder of this browser: there is none; the browser asks anew before it lets the page in; it is
 * not where it was; it refused something; or it was looked into.
 */
export type FolderNow =
  | { readonly kind: 'none' }
  | { readonly kind: OutOfReach; readonly name: string }
  | { readonly kind: 'kept'; readonly name: string; readonly synced: Synced }

/** Takes another folder, which is still to be looked into. */
export async function takeFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  await keepFolder({ handle, note: newFolderNote })
}

/** Lets the browser ask the person once more whether this page may use it. */
export async function askForFolder(): Promise<void> {
  await askFor((await keptFolder())?.handle)
}

/** Uses it no more; what is in it stays there. */
export async function leaveFolder(): Promise<void> {
  await forgetFolder()
}

/** Brings the folder up to date with what lies here, one tab at a time; `change` is what somebody decided about its files. */
export async function lookIntoFolder(
  textsHere: () => Promise<readonly KeptText[]>,
  change: (note: FolderNote) => Promise<FolderNote> | FolderNote = (note) => note,
): Promise<FolderNow> {
  return await alone(async () => {
    const kept = await keptFolder()
    if (kept === undefined) return { kind: 'none' }
    const { handle } = kept
    const { name } = handle
    try {
      if (!(await isAllowed(handle))) return { kind: 'locked', name }
      const note = await change(kept.note) // it may change what is kept here, too
      const synced = await syncFolder(folderOf(handle), draftsIn(await textsHere()), note)
      await keepFolder({ handle, note: synced.note })
      return { kind: 'kept', name, synced }
    } catch (reason) {
      console.warn('The folder could not be brought up to date.', reason)
      return { kind: whyOutOfReach(reason), name }
    }
  })
}

function draftsIn(texts: readonly KeptText[]): readonly Draft[] {
  return texts.flatMap((text) => {
    const draft = readDraft(text)
    return 'problem' in draft || isUntouched(draft.alliance) ? [] : [draft]
  })
}
