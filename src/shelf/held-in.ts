import type { Held } from '../keeping/backup-note.ts'
import type { LibraryNow } from '../keeping/library-now.ts'

/** Everything that a backup carries. */
export function heldIn({ drafts, rounds }: Pick<LibraryNow, 'drafts' | 'rounds'>): readonly Held[] {
  return [...drafts.map(({ alliance: { id }, changed }) => ({ id, changed })), ...rounds]
}
