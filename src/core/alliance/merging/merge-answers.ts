import { type Agreed, answerAt } from '../agreed.ts'
import type { Answer, AnswerKey, Answers } from '../alliance.ts'
import { personIn } from '../answer-key.ts'
import { limits } from '../limits.ts'
import type { Conflict } from './conflict.ts'
import { holdsLines } from './lines.ts'
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
    const isRescued = rescued.has(personIn(key) ?? '') && sides.includes(null)
    const settled = { value: sides[0] ?? sides[1], isTorn: false }
    return { key, sides, ...(isRescued ? settled : mergeAnswer(answerAt(base.answers, key), ...sides)) }
  })
  const answers = outcomes.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const]))
  const beyond = new Set(answers.slice(limits.answers).map(([key]) => key)) // of theirs, since mine come first
  const torn = outcomes.filter(({ key, isTorn }) => isTorn || beyond.has(key))
  return {
    answers: Object.fromEntries(answers.slice(0, limits.answers)),
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

/** Two changed lists, or two sets of ticks, fit into one; two texts don't, unless one holds the other already. */
function unite(base: Answer | null, mine: Answer, theirs: Answer): Answer | null {
  if (mine.kind === 'text' && theirs.kind === 'text') {
    const before = base?.kind === 'text' ? base.text : ''
    return longerOf(before, mine.text, theirs.text) ?? longerOf(before, theirs.text, mine.text)
  }
  if (mine.kind === 'list' && theirs.kind === 'list') {
    const items = mergedItems(base?.kind === 'list' ? base.items : [], mine.items, theirs.items)
    return items.length > limits.points ? null : { kind: 'list', items }
  }
  if (mine.kind === 'options' && theirs.kind === 'options') {
    const before = base?.kind === 'options' ? base.chosen : []
    // with one tick on every side it may be a choice of one, which can't hold two
    if (Math.max(before.length, mine.chosen.length, theirs.chosen.length) < 2) return null
    const chosen = mergedItems(before, mine.chosen, theirs.chosen)
    return chosen.length > limits.chosen ? null : { kind: 'options', chosen }
  }
  return null
}

/** The text that holds all lines of the other, as when both were put below each other; one that was cut is no such. */
function longerOf(before: string, text: string, lines: string): Answer | null {
  const isWithin = holdsLines(text, lines) && !holdsLines(before, lines)
  return isWithin ? { kind: 'text', text } : null
}
