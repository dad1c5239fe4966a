import { agreedOf, fingerprint } from '../../agreed.ts'
import type { Alliance } from '../../alliance.ts'
import { commonBase, merge } from '../../merging/merge.ts'
import { type Draft, mergeConflicts } from '../draft.ts'

/** How a file stands to what this browser keeps: it says the same, nothing more, or something that isn't here. */
export type BesideFile =
  | { readonly kind: 'same' }
  | { readonly kind: 'contained' }
  | { readonly kind: 'more'; readonly merged: Draft }

/**
 * Compares an alliance with its file. `base` is what both said when they last said the same; without it nothing counts as
 * taken out, and more is asked. Versions are never taken out, whatever the file lacks.
 */
export function besideFile(here: Draft, there: Alliance, base: Alliance | null): BesideFile {
  const mine = here.alliance
  if (fingerprint(mine) === fingerprint(there)) return { kind: 'same' }
  if (base !== null && fingerprint(base) === fingerprint(there)) return { kind: 'contained' }
  const { merged, conflicts } = merge(base === null ? commonBase(mine, there) : agreedOf(base), mine, there)
  if (conflicts.length === 0 && fingerprint(merged) === fingerprint(mine)) return { kind: 'contained' }
  const waiting = mergeConflicts([], [...here.conflicts, ...conflicts], [])
  return { kind: 'more', merged: { ...here, alliance: merged, conflicts: waiting } }
}
