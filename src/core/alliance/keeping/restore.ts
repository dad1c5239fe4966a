import { fingerprint } from '../agreed.ts'
import { commonBase, merge } from '../merging/merge.ts'
import { type Draft, mergeConflicts } from './draft.ts'

/** What a backup brings for one alliance: a new one, nothing new, or one that is not the same here. */
export type Restoring =
  | { readonly kind: 'new'; readonly backup: Draft }
  | { readonly kind: 'nothing-new'; readonly backup: Draft; readonly here: Draft }
  | { readonly kind: 'different'; readonly backup: Draft; readonly here: Draft; readonly merged: Draft }

/** What to do where both are there: put together, leave what is here, take the backup's, or keep both as two. */
export type RestoreChoice = 'together' | 'here' | 'backup' | 'both'

/** What a backup would change, alliance by alliance; nothing is changed yet. */
export function planRestore(here: readonly Draft[], backup: readonly Draft[]): Restoring[] {
  const kept = new Map(here.map((draft) => [draft.alliance.id, draft]))
  return lastOfEach(backup).map((draft) => restoringOf(kept.get(draft.alliance.id), draft))
}

/** What is to be kept after somebody chose; `newId` is for one that is kept as a second alliance. */
export function restored(restoring: Restoring, choice: RestoreChoice, newId: () => string): readonly Draft[] {
  const { backup } = restoring
  if (restoring.kind === 'new') return [backup]
  if (restoring.kind === 'nothing-new') return []
  switch (choice) {
    case 'together':
      return [restoring.merged]
    case 'here':
      return []
    case 'backup':
      return [backup]
    case 'both':
      return [{ ...backup, alliance: { ...backup.alliance, id: newId() } }]
  }
}

function restoringOf(here: Draft | undefined, backup: Draft): Restoring {
  if (here === undefined) return { kind: 'new', backup }
  const { merged, conflicts } = merge(
    commonBase(here.alliance, backup.alliance),
    here.alliance,
    backup.alliance,
  )
  const isThere = fingerprint(merged) === fingerprint(here.alliance)
  if (conflicts.length === 0 && isThere) return { kind: 'nothing-new', backup, here }
  const together = {
    ...here, // put away or not, as it is here
    alliance: merged,
    changed: Math.max(here.changed, backup.changed),
    conflicts: mergeConflicts([], [...here.conflicts, ...conflicts], backup.conflicts),
  }
  return { kind: 'different', backup, here, merged: together }
}

/** A file that names one alliance twice was put together by hand; the later one counts. */
function lastOfEach(drafts: readonly Draft[]): readonly Draft[] {
  return [...new Map(drafts.map((draft) => [draft.alliance.id, draft])).values()]
}
