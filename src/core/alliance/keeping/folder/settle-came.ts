import { checksumOf } from '../checksum.ts'
import type { Draft } from '../draft.ts'
import type { FolderNote } from './folder-note.ts'
import type { CameFromFolder } from './plan-folder.ts'

/** What to do with what came: put it together with mine, leave the file as it is, or keep it as an alliance of its own. */
export type CameChoice = 'together' | 'leave' | 'second'

/** The draft that is to be kept after somebody chose, or none; `newId` is for one that is kept as a second. */
export function cameDraft(
  came: CameFromFolder,
  choice: CameChoice,
  newId: () => string,
  now: number,
): Draft | null {
  const { alliance, merged, here } = came
  if (choice === 'leave') return null
  if (here === null) return { alliance, changed: now, conflicts: [] }
  if (choice === 'together') return merged === null ? null : { ...merged, changed: now }
  return { alliance: { ...alliance, id: newId() }, changed: now, conflicts: [] }
}

/** The note once that was done: what was taken in may be written over, since all of it is here; what was left may not. */
export async function settleCame(
  note: FolderNote,
  came: CameFromFolder,
  choice: CameChoice,
): Promise<FolderNote> {
  const { name, text, alliance, isSecond } = came
  if (choice !== 'leave' && !isSecond) {
    return { ...note, files: { ...note.files, [alliance.id]: { name, alliance } } }
  }
  const settled = { checksum: await checksumOf(text), isTaken: choice !== 'leave' }
  return { ...note, settled: { ...note.settled, [name]: settled } }
}
