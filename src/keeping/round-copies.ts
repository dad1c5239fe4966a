import { fingerprint } from '../core/alliance/agreed.ts'
import { mergeSheets } from '../core/alliance/apart/merge-sheets.ts'
import type { Round } from '../core/alliance/apart/round.ts'
import { isWritable } from './round-store.ts'

/** What is shown and what lies in the store, put together where both are still being written; else what lies there. */
export function combineRounds(base: Round | null, shown: Round, kept: Round): Round {
  if (!isWritable(shown) || !isWritable(kept) || shown.stage !== kept.stage) return kept
  return mergeSheets(base !== null && isWritable(base) ? base : null, shown, kept)
}

/** Whether two copies say the same, whenever they were written. */
export function isSameRound(one: Round, other: Round): boolean {
  return fingerprint({ ...one, changed: 0 }) === fingerprint({ ...other, changed: 0 })
}
