import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import type { BackupNote, Held } from '../keeping/backup-note.ts'
import type { Refusal } from '../keeping/refusals.ts'

/** Everything that is kept in this browser, as far as it is known. */
export interface Collection {
  readonly isKnown: boolean
  readonly refusal: Refusal | null // why the browser doesn't let the page look
  readonly isPartMissing: boolean // what reads alliances did not arrive
  readonly drafts: readonly Draft[] // the last changed first, those that were put away too
  readonly damaged: readonly KeptText[]
  readonly rounds: readonly Held[] // what is being answered apart
  readonly damagedRounds: readonly KeptText[] // those of them that can't be read
  readonly lastBackup: BackupNote | undefined
  readonly reminded: number | undefined // when somebody said "not now" to a backup
}

export const emptyCollection: Collection = {
  isKnown: false,
  refusal: null,
  isPartMissing: false,
  drafts: [],
  damaged: [],
  rounds: [],
  damagedRounds: [],
  lastBackup: undefined,
  reminded: undefined,
}

/** Everything that a backup carries. */
export function heldIn({ drafts, rounds }: Collection): readonly Held[] {
  return [...drafts.map(({ alliance: { id }, changed }) => ({ id, changed })), ...rounds]
}
