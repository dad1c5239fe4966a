import type { Draft, StoredBase } from '../../core/alliance/keeping/draft.ts'
import type { FolderNote } from '../../core/alliance/keeping/folder/folder-note.ts'
import type { CameFromFolder } from '../../core/alliance/keeping/folder/plan-folder.ts'
import { type CameChoice, cameDraft, settleCame } from '../../core/alliance/keeping/folder/settle-came.ts'
import { newId } from '../../kit/new-id.ts'

/** With what a file is taken in; both say whether the browser did it. */
export interface SettlingWorld {
  readonly keep: (draft: Draft, base: StoredBase) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
}

/** What somebody decided changes what is remembered of their files. */
export type NoteChange = (note: FolderNote) => Promise<FolderNote> | FolderNote

/** Undoes it; where nothing was done, there is nothing to undo. */
export type Undo = () => Promise<void>

/** Does what somebody chose for a file, while no other tab looks; says how to undo it, or null when it was not done. */
export async function settle(
  came: CameFromFolder,
  choice: CameChoice,
  { keep, remove }: SettlingWorld,
  look: (change: NoteChange) => Promise<void>,
): Promise<Undo | null> {
  const draft = cameDraft(came, choice, newId, Date.now())
  const isMine = draft !== null && draft.alliance.id === came.here?.alliance.id
  let isDone = false // as long as the browser asks anew before it lets the page in
  await look(async (note) => {
    isDone = draft === null || (await keep(draft, isMine ? came.here : null))
    return isDone ? await settleCame(note, came, choice) : note
  })
  const takeBack = async () => {
    if (draft === null) return true
    return isMine && came.here ? await keep(came.here, draft) : await remove(draft.alliance.id)
  }
  const undo = () => look(async (note) => ((await takeBack()) ? asBefore(note, came) : note))
  return isDone ? undo : null
}

/** Without what was noted of it: what the file says is asked about again, and not written over. */
function asBefore({ files, settled }: FolderNote, { name, alliance }: CameFromFolder): FolderNote {
  const { [alliance.id]: _file, ...otherFiles } = files
  const { [name]: _settled, ...others } = settled
  return { files: otherFiles, settled: others }
}
