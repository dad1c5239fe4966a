import { type Agreed, fingerprint } from '../agreed.ts'
import type { Answers } from '../alliance.ts'
import { isOf, questionIn } from '../answer-key.ts'
import { limits } from '../limits.ts'
import type { Own, Wording } from '../own/own.ts'
import type { Conflict } from './conflict.ts'
import type { MergedAnswers } from './merge-answers.ts'
import { mergedItems, threeWay } from './three-way.ts'

/** The form that people made their own in both copies, and the questions that both said in other words. */
export interface MergedOwn {
  readonly own: Own
  readonly conflicts: readonly Conflict[]
}

/**
 * Question by question: what either added is there, the words of the side that changed them stand, and where both did it
 * is a choice. What one side left out comes back where the other side has said something else to it.
 */
export function mergeOwn(base: Agreed, mine: Agreed, theirs: Agreed, said: MergedAnswers): MergedOwn {
  const { answers } = said
  const answered = new Set(Object.keys(answers).map(questionIn))
  const questions = mergeWordings(inEach('questions', base, mine, theirs), limits.ownQuestions, answered)
  const reworded = mergeWordings(inEach('reworded', base, mine, theirs), limits.reworded, new Set())
  return {
    own: {
      questions: questions.wordings,
      reworded: reworded.wordings,
      order: mergeOrder(inEach('order', base, mine, theirs)),
      leftOut: mergeLeftOut(base, mine, theirs, said),
    },
    conflicts: [...questions.conflicts, ...reworded.conflicts],
  }
}

type Sides<T> = readonly [base: readonly T[], mine: readonly T[], theirs: readonly T[]]

function inEach<Part extends keyof Own>(
  name: Part,
  ...sides: readonly [Agreed, Agreed, Agreed]
): Sides<NonNullable<Own[Part]>[number]> {
  const [base, mine, theirs] = sides.map(({ own }) => own?.[name] ?? []) as [never[], never[], never[]]
  return [base, mine, theirs]
}

/** Words that one side took out stay while the other side said them otherwise, or somebody has answered them. */
function mergeWordings<T extends Wording>(
  [base, mine, theirs]: Sides<T>,
  most: number,
  answered: ReadonlySet<string>,
): { wordings: T[]; conflicts: readonly Conflict[] } {
  const ids = mergedItems([], idsOf(mine), idsOf(theirs))
  const outcomes = ids.map((id) => {
    const [before, one, other] = [base, mine, theirs].map(
      (side) => side.find((question) => question.id === id) ?? null,
    )
    const { value, isTorn } = threeWay(before ?? null, one ?? null, other ?? null)
    if (one && other) return { id, one, other, value, isTorn }
    const isKept = isTorn || answered.has(id)
    return { id, one, other, value: value ?? (isKept ? (one ?? other) : null), isTorn: false }
  })
  const there = outcomes.flatMap(({ value }) => value ?? [])
  const beyond = new Set(idsOf(there.slice(most)))
  const open = outcomes.filter(({ id, isTorn }) => isTorn || beyond.has(id))
  return {
    wordings: there.slice(0, most),
    conflicts: open.map(({ one, other }) => ({ kind: 'wording', mine: one ?? null, theirs: other ?? null })),
  }
}

function idsOf(questions: readonly Wording[]): readonly string[] {
  return questions.map(({ id }) => id)
}

/** The order of the side that changed it; where both did, mine, with what they moved behind its neighbours. */
function mergeOrder([base, mine, theirs]: Sides<string>): string[] {
  const { value, isTorn } = threeWay(base, mine, theirs)
  const order = isTorn ? mergedItems(base, mine, theirs) : value
  return order.slice(0, limits.ordered)
}

function mergeLeftOut(base: Agreed, mine: Agreed, theirs: Agreed, said: MergedAnswers): string[] {
  const sides = inEach('leftOut', base, mine, theirs)
  const merged = mergedItems(...sides)
  const isAskedAgain = (id: string) => {
    const silent = [mine, theirs].filter(({ own }) => own?.leftOut?.includes(id))
    const [{ answers } = mine, ...others] = silent
    return (
      others.length === 0 && (isAnsweredInTwoWays(id, said.conflicts) || saysMore(id, said.answers, answers))
    )
  }
  return merged.filter((id) => !isAskedAgain(id)).slice(0, limits.ordered)
}

function isAnsweredInTwoWays(question: string, conflicts: readonly Conflict[]): boolean {
  return conflicts.some((conflict) => conflict.kind === 'answer' && isOf(conflict.key, question))
}

/** Whether one side has an answer to a question that the other side hasn't. */
function saysMore(question: string, one: Answers, other: Answers): boolean {
  return Object.entries(one).some(
    ([key, answer]) => isOf(key, question) && fingerprint(answer) !== fingerprint(other[key] ?? null),
  )
}
