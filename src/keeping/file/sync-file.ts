import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { FolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import { type FilePlan, planFile } from '../../core/alliance/keeping/folder/plan-file.ts'
import { allianceText } from '../../core/formats/json.ts'
import { ChangedError } from '../folder/write-over.ts'
import type { OneFile } from './one-file.ts'

/** How it stands with the file after a look into it; it was kept up to date unless it is one of what was planned. */
export type SyncedFile =
  | { readonly kind: 'kept'; readonly note: FolderNote }
  | Exclude<FilePlan, { readonly kind: 'write' | 'same' }>

/** Writes into the file what it doesn't have yet, or gives back what it has and this browser doesn't. */
export async function syncFile(file: OneFile, draft: Draft, note: FolderNote): Promise<SyncedFile> {
  try {
    return await syncOnce(file, draft, note)
  } catch (reason) {
    if (!(reason instanceof ChangedError)) throw reason
    return await syncOnce(file, draft, note) // what somebody else wrote just then is looked at
  }
}

async function syncOnce(file: OneFile, draft: Draft, note: FolderNote): Promise<SyncedFile> {
  const { name } = file
  const text = await file.read()
  const plan = await planFile(draft, { name, text }, note)
  if (plan.kind === 'same') return { kind: 'kept', note: plan.note }
  if (plan.kind !== 'write') return plan
  const { alliance } = draft
  await file.write(allianceText(alliance), text)
  return { kind: 'kept', note: { ...note, files: { ...note.files, [alliance.id]: { name, alliance } } } }
}
