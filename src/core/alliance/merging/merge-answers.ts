import { type Agreed, answerAt } from '../agreed.ts'
import type { Answer, AnswerKey, Answers } from '../alliance.ts'
import type { Conflict } from './conflict.ts'
import { mergedItems, type Outcome, threeWay } from './three-way.ts'

/** The answers of both copies, and those that both changed. */
export interface MergedAnswers {
  readonly answers: Answers
  readonly conflicts: readonly Conflict[]
}

/** Each answer by itself: the one that was changed; lists point by point; of people who were rescued, whatever there is. */
export function mergeAnswers(
  base: Agreed,
  mine: Agreed,
  theirs: Agreed,
  rescued: ReadonlySet<string>,
): MergedAnswers {
  const keys = [...new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])]
  const outcomes = keys.map((key) => {
    const sides = [answerAt(mine.answers, key), answerAt(theirs.answers, key)] as const
    const isRescued = rescued.has(key.split('/')[1] ?? '') && sides.includes(null)
    const settled = { value: sides[0] ?? sides[1], isTorn: false }
    return { key, sides, ...(isRescued ? settled : mergeAnswer(answerAt(base.answers, key), ...sides)) }
  })
  const answers = outcomes.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const]))
  const torn = outcomes.filter(({ isTorn }) => isTorn)
  return {
    answers: Object.fromEntries(answers),
    conflicts: torn.map(({ key, sides }) => conflict(key, ...sides)),
  }
}

function conflict(key: AnswerKey, mine: Answer | null, theirs: Answer | null): Conflict {
  return { kind: 'answer', key, mine, theirs }
}

function mergeAnswer(
  base: Answer | null,
  mine: Answer | null,
  theirs: Answer | null,
): Outcome<Answer | null> {
  const outcome = threeWay(base, mine, theirs)
  if (!outcome.isTorn) return outcome
  const united = mine && theirs && unite(base, mine, theirs)
  return united ? { value: united, isTorn: false } : { value: mine ?? theirs, isTorn: true }
}

/** Two changed lists, or two sets of ticks, fit into one; two texts don't. */
function unite(base: Answer | null, mine: Answer, theirs: Answer): Answer | null {
  if (mine.kind === 'list' && theirs.kind === 'list') {
    const items = mergedItems(base?.kind === 'list' ? base.items : [], mine.items, theirs.items)
    return items.length > 200 ? null : { kind: 'list', items }
  }
  if (mine.kind === 'options' && theirs.kind === 'options') {
    const before = base?.kind === 'options' ? base.chosen : []
    // with one tick on every side it may be a choice of one, which can't hold two
    if (Math.max(before.length, mine.chosen.length, theirs.chosen.length) < 2) return null
    const chosen = mergedItems(before, mine.chosen, theirs.chosen)
    return chosen.length > 50 ? null : { kind: 'options', chosen }
  }
  return null
}
