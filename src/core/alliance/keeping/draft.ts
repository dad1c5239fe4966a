import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { isBounded } from '../bounded.ts'
import { type Conflict, conflictSchema } from '../merging/conflict.ts'
import { mergedItems } from '../merging/three-way.ts'

/** An alliance kept in a browser; `changed` in milliseconds since 1970. */
export interface Draft {
  readonly alliance: Alliance
  readonly changed: number
  readonly conflicts: readonly Conflict[] // where another tab or a backup says something else, still to be chosen
  readonly archived?: number | undefined // when it was put away from the shelf; whoever writes in it brings it back
}

/** How an alliance lay in the store when this tab last looked; null when it never did. */
export type StoredBase = Draft | null

/**
 * The open choices that were kept with an alliance, as many as there are and as long as they were written. Each is read by
 * itself: one that is no choice at all takes no other along.
 */
export function parseConflicts(value: unknown): readonly Conflict[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one) => (isBounded(one) ? (conflictSchema.safeParse(one).data ?? []) : []))
}

/** The open choices of two copies: all of both, without those that one of them has settled since `base`. */
export function mergeConflicts(
  base: readonly Conflict[],
  mine: readonly Conflict[],
  theirs: readonly Conflict[],
): readonly Conflict[] {
  const all = new Map([...theirs, ...mine].map((conflict) => [fingerprint(conflict), conflict]))
  const [before, one, other] = [base, mine, theirs].map((conflicts) => conflicts.map(fingerprint))
  return mergedItems(before ?? [], one ?? [], other ?? []).flatMap((key) => all.get(key) ?? [])
}
