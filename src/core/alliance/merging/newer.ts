import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { type Merged, merge } from './merge.ts'
import { threeWay } from './three-way.ts'

/**
 * What to keep when another tab saved the same alliance (`theirs`) since this tab last read or saved it (`base`):
 * the changes of both; where both changed one answer, mine is kept and theirs is in the conflicts.
 */
export function newer(mine: Alliance, theirs: Alliance, base: Alliance): Merged {
  if (isUnchanged(base, theirs)) return { merged: mine, conflicts: [] }
  if (isUnchanged(base, mine)) return { merged: theirs, conflicts: [] }
  const { merged, conflicts } = merge(base, mine, theirs)
  const template = threeWay(base.template, mine.template, theirs.template).value
  const language = threeWay(base.language, mine.language, theirs.language).value
  return { merged: { ...merged, template, language }, conflicts }
}

function isUnchanged(before: Alliance, after: Alliance): boolean {
  return fingerprint(before) === fingerprint(after)
}
