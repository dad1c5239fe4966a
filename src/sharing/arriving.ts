import { fingerprint } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { type Change, diff } from '../core/alliance/comparing/diff.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { commonBase, merge } from '../core/alliance/merging/merge.ts'
import { withMyIds } from '../core/alliance/merging/my-ids.ts'
import { type Choice, settle } from '../core/alliance/merging/settle.ts'

/** What an alliance that somebody sent means here: a new one, nothing new, or changes to put together. */
export type Arriving =
  | { readonly kind: 'new' }
  | { readonly kind: 'nothing-new'; readonly here: Draft }
  | Merging

/** What came is another copy of what is here: what of it fits by itself, and what has to be chosen. */
export interface Merging {
  readonly kind: 'different'
  readonly here: Draft
  readonly merged: Alliance
  readonly conflicts: readonly Conflict[]
  readonly came: readonly Change[] // what of theirs comes in by itself
  readonly stayed: readonly Change[] // what only mine has
  readonly versions: number // agreed versions that come in
}

/** Compares what came with what is kept here; nothing is changed yet. */
export function arriving(here: Draft | undefined, copy: Alliance): Arriving {
  if (here === undefined) return { kind: 'new' }
  const mine = here.alliance
  const base = commonBase(mine, copy)
  const { merged, conflicts } = merge(base, mine, copy)
  if (conflicts.length === 0 && fingerprint(merged) === fingerprint(mine))
    return { kind: 'nothing-new', here }
  const theirs = withMyIds(base, mine, copy)
  const isOpen = (change: Change) => conflicts.some((conflict) => isAbout(change, conflict))
  return {
    kind: 'different',
    here,
    merged,
    conflicts,
    came: diff(mine, merged, mine.language).filter((change) => !isOpen(change)),
    stayed: diff(theirs, merged, mine.language).filter((change) => !isOpen(change)),
    versions: merged.revisions.length - mine.revisions.length,
  }
}

/** The merged alliance with every conflict settled as chosen; nobody can have chosen for only some of them. */
export function settled({ merged, conflicts }: Merging, choices: readonly Choice[]): Alliance {
  return conflicts.reduce(
    (alliance, conflict, index) => settle(alliance, conflict, choices[index] ?? 'mine'),
    merged,
  )
}

function isAbout(change: Change, conflict: Conflict): boolean {
  switch (conflict.kind) {
    case 'title':
      return change.kind === 'title'
    case 'person':
      return change.kind === 'person' && idIn(change) === (conflict.mine ?? conflict.theirs)?.id
    case 'answer':
      return 'key' in change && change.key === conflict.key
  }
}

function idIn({ before, after }: Change & { kind: 'person' }): string | undefined {
  return (before ?? after)?.id
}
