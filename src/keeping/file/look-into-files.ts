import { fingerprint } from '../../core/alliance/agreed.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { FolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import type { KeptText } from '../../core/alliance/keeping/recalled.ts'
import { readDraft } from '../../core/alliance/keeping/reconcile.ts'
import { alone, askFor, isAllowed, type OutOfReach, whyOutOfReach } from '../folder/reaching.ts'
import { changeFiles, type KeptFile, keptFiles } from './file-store.ts'
import { oneFileOf } from './one-file.ts'
import { syncFile } from './sync-file.ts'

/**
 * How it stands with the file of an alliance: it is up to date; it says something that isn't here; somebody left it as
 * it is; it is something else, perhaps another alliance; or it can't be had.
 */
export type FileNow = { readonly name: string } & (
  | { readonly kind: 'kept' | 'left' | OutOfReach }
  | { readonly kind: 'came'; readonly came: CameFromFolder }
  | { readonly kind: 'other'; readonly alliance: Alliance | null }
)

/** How it stands with every file of this browser, by the id of the alliance. */
export type FilesNow = ReadonlyMap<string, FileNow>

/** What somebody decided about one file. */
export interface FileChange {
  readonly id: string
  readonly change: (note: FolderNote) => Promise<FolderNote> | FolderNote // it may change what is kept here, too
}

/** Brings every file up to date with what lies here, one tab at a time. */
export async function lookIntoFiles(
  textsHere: () => Promise<readonly KeptText[]>,
  decided?: FileChange,
): Promise<FilesNow> {
  return await alone(async () => {
    if (decided !== undefined) await decide(decided)
    const texts = new Map((await textsHere()).map((text) => [text.id, text]))
    const found = new Map<string, FileNow>()
    for (const [id, kept] of Object.entries(await keptFiles())) {
      const text = texts.get(id)
      const draft = text && readDraft(text)
      if (draft && !('problem' in draft)) found.set(id, await lookIntoOne(id, draft, kept))
    }
    return found
  })
}

/** Uses the files of alliances that are gone no more; one that can't be read is not gone. */
export async function forgetFilesOfGone(textsHere: () => Promise<readonly KeptText[]>): Promise<void> {
  await alone(async () => {
    const here = new Set((await textsHere()).map(({ id }) => id))
    await changeFiles((files) => Object.fromEntries(Object.entries(files).filter(([id]) => here.has(id))))
  })
}

/** Lets the browser ask the person once more whether this page may use the file of an alliance. */
export async function askForFile(id: string): Promise<void> {
  await askFor((await keptFiles())[id]?.handle)
}

/**
 * Uses this file for an alliance from now on, or none; gives back the one before, which stays as it is. `first` is done
 * before, while no other tab looks into the file; if it says that it was not done, the file stays the one that it was.
 */
export async function exchangeFile(
  id: string,
  next: KeptFile | undefined,
  first: () => Promise<boolean> = async () => true,
): Promise<KeptFile | undefined> {
  return await alone(async () => {
    const { [id]: before, ...others } = await keptFiles()
    if (await first()) await changeFiles(() => (next === undefined ? others : { ...others, [id]: next }))
    return before
  })
}

async function decide({ id, change }: FileChange): Promise<void> {
  const kept = (await keptFiles())[id]
  if (kept === undefined || !(await isAllowed(kept.handle))) return
  await note(id, kept, await change(kept.note))
}

async function lookIntoOne(id: string, draft: Draft, kept: KeptFile): Promise<FileNow> {
  const { handle } = kept
  const { name } = handle
  try {
    if (!(await isAllowed(handle))) return { kind: 'locked', name }
    const synced = await syncFile(oneFileOf(handle), draft, kept.note)
    if (synced.kind !== 'kept') return { ...synced, name }
    await note(id, kept, synced.note)
    return { kind: 'kept', name }
  } catch (reason) {
    console.warn(`${name} could not be brought up to date.`, reason)
    return { kind: whyOutOfReach(reason), name }
  }
}

async function note(id: string, { handle, note: before }: KeptFile, after: FolderNote): Promise<void> {
  if (fingerprint(after) === fingerprint(before)) return
  await changeFiles((files) => ({ ...files, [id]: { handle, note: after } }))
}
