import * as z from 'zod/mini'
import { fingerprint } from './agreed.ts'
import type { Alliance } from './alliance.ts'
import { type Conflict, conflictSchema } from './conflict.ts'

/** An alliance kept in a browser; `changed` in milliseconds since 1970. */
export interface Draft {
  readonly alliance: Alliance
  readonly changed: number
  readonly conflicts: readonly Conflict[] // where another tab or a backup says something else, still to be chosen
}

const conflictsSchema = z.array(conflictSchema).check(z.maxLength(500))

/** The open choices that were kept with an alliance; none when there were none, or when they can't be read. */
export function parseConflicts(value: unknown): readonly Conflict[] {
  return conflictsSchema.safeParse(value ?? []).data ?? []
}

/** The choices of both, each once. */
export function joinConflicts(one: readonly Conflict[], other: readonly Conflict[]): readonly Conflict[] {
  return [...new Map([...one, ...other].map((conflict) => [fingerprint(conflict), conflict])).values()]
}
