import { fingerprint } from '../agreed.ts'
import { isEmpty } from '../edit.ts'
import type { Conflict } from '../merging/conflict.ts'
import { commonBase, merge } from '../merging/merge.ts'
import { type Choice, canBeBoth, settle } from '../merging/settle.ts'
import type { RoundAt } from './round.ts'
import { withReplies } from './round-steps.ts'

/** A round in which somebody still writes. */
export type Writable = RoundAt<'writing' | 'asked' | 'invited'>

/**
 * One person's answers, written in two tabs at once, as one sheet. `base` is what this tab last knew of the other's, or
 * null. Where both wrote in one place both texts stay, one below the other, since one person wrote them; a choice is the
 * one that was made here.
 */
export function mergeSheets<Round extends Writable>(base: Writable | null, mine: Round, there: Round): Round {
  const before = base?.sheet ?? commonBase(mine.sheet, there.sheet)
  const { merged, conflicts } = merge(before, mine.sheet, there.sheet)
  const sheet = conflicts.reduce((all, conflict) => settle(all, conflict, choiceFor(conflict)), merged)
  const me = mine.me === (base?.me ?? null) ? there.me : mine.me
  const changed = Math.max(mine.changed, there.changed)
  return { ...mine, ...asksOf(base, mine, there), ...repliesOf(mine, there), sheet, me, changed }
}

/** With the replies that came into the other tab. */
function repliesOf(mine: Writable, there: Writable): Partial<Pick<RoundAt<'asked'>, 'replies' | 'others'>> {
  if (mine.stage !== 'asked' || there.stage !== 'asked') return {}
  const { replies, others } = withReplies(mine, there)
  return others === undefined ? { replies } : { replies, others }
}

/** The questions that are asked, as they were chosen last in either tab. */
function asksOf(base: Writable | null, mine: Writable, there: Writable): Pick<RoundAt<'writing'>, 'asks'> {
  if (mine.stage !== 'writing' || there.stage !== 'writing' || base?.stage !== 'writing') return {}
  const isMine = fingerprint(mine.asks ?? null) !== fingerprint(base.asks ?? null)
  const { asks } = isMine ? mine : there
  return asks === undefined ? {} : { asks }
}

/** A text that holds the other one whole says it all already. */
function choiceFor(conflict: Conflict): Choice {
  if (conflict.kind !== 'answer') return 'mine'
  const { mine, theirs } = conflict
  if (mine === null || isEmpty(mine)) return 'theirs'
  if (!canBeBoth(conflict) || mine.kind !== 'text' || theirs?.kind !== 'text') return 'mine'
  if (mine.text.includes(theirs.text)) return 'mine'
  return theirs.text.includes(mine.text) ? 'theirs' : 'both'
}
