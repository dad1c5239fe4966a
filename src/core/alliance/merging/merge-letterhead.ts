import type { Letterhead } from '../letterhead/letterhead.ts'
import type { Conflict } from './conflict.ts'
import { threeWay } from './three-way.ts'

interface MayHaveLetterhead {
  readonly letterhead?: Letterhead | undefined
}

/** The letterhead of the side that changed it; where both did it is a choice. What was agreed together says nothing of it. */
export function mergeLetterhead(
  base: MayHaveLetterhead,
  mine: MayHaveLetterhead,
  theirs: MayHaveLetterhead,
): MayHaveLetterhead & { readonly conflicts: readonly Conflict[] } {
  const sides = { mine: mine.letterhead ?? null, theirs: theirs.letterhead ?? null }
  const { value, isTorn } = threeWay(base.letterhead ?? null, sides.mine, sides.theirs)
  return { letterhead: value ?? undefined, conflicts: isTorn ? [{ kind: 'letterhead', ...sides }] : [] }
}
