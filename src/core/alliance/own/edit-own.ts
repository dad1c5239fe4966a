import type { Alliance } from '../alliance.ts'
import { isOf } from '../answer-key.ts'
import { withFileVersion } from '../file-version.ts'
import { limits } from '../limits.ts'
import { type Own, type OwnQuestion, ownPrefix, type Reworded, type Wording } from './own.ts'
import { withOwn } from './with-own.ts'

const idLetters = 16

/** An id for a question of one's own that no other file has: `random` are 16 bytes that were never used before. */
export function ownId(random: Uint8Array): string {
  if (random.length !== idLetters)
    throw new Error(`An id needs ${idLetters} random bytes; it got ${random.length}.`)
  return ownPrefix + Array.from(random, (byte) => (byte % 32).toString(32)).join('') // 80 bits
}

/** Whether one more question of one's own finds a place. */
export function hasPlaceForOwn({ own }: Alliance): boolean {
  return (own?.questions?.length ?? 0) < limits.ownQuestions
}

/** Whether a question finds a place as people say it, or has one. */
export function hasPlaceForWording({ own }: Alliance, wording: Wording): boolean {
  const isOurs = !('kind' in wording)
  const others = (isOurs ? own?.reworded : own?.questions)?.filter(({ id }) => id !== wording.id) ?? []
  return others.length < (isOurs ? limits.reworded : limits.ownQuestions)
}

/** The alliance with one more question of its own, or with one that it has in other words; without room as it is. */
export function withOwnQuestion(alliance: Alliance, question: OwnQuestion): Alliance {
  const questions = alliance.own?.questions ?? []
  const isThere = questions.some(({ id }) => id === question.id)
  if (!hasPlaceForWording(alliance, question)) return alliance
  const all = isThere
    ? questions.map((one) => (one.id === question.id ? question : one))
    : [...questions, question]
  return withOwnParts(alliance, { questions: all })
}

/** The alliance with one of our questions in its own words; without room as it is. */
export function withReworded(alliance: Alliance, reworded: Reworded): Alliance {
  if (!hasPlaceForWording(alliance, reworded)) return alliance
  const others = (alliance.own?.reworded ?? []).filter(({ id }) => id !== reworded.id)
  return withOwnParts(alliance, { reworded: [...others, reworded] })
}

/** The alliance with one of our questions in our words again. */
export function withOurWords(alliance: Alliance, question: string): Alliance {
  return withOwnParts(alliance, { reworded: alliance.own?.reworded?.filter(({ id }) => id !== question) })
}

/**
 * The alliance without a question. One that people added, and that nobody has answered in any version, goes as it came;
 * every other, and each that its paper asks, is left out, with its words and answers kept in the file, so that it can be
 * put back.
 */
export function withoutQuestion(alliance: Alliance, question: string, isOfPaper: boolean): Alliance {
  if (!isOfPaper && !wasEverAnswered(alliance, question)) return withoutTrace(alliance, question)
  const leftOut = [...(alliance.own?.leftOut ?? []).filter((id) => id !== question), question]
  return leftOut.length > limits.ordered ? alliance : withOwnParts(alliance, { leftOut })
}

/** The alliance with these questions, all those of one topic, asked in this order. */
export function withOrder(alliance: Alliance, questions: readonly string[]): Alliance {
  const others = (alliance.own?.order ?? []).filter((id) => !questions.includes(id))
  return withOwnParts(alliance, { order: [...others, ...questions].slice(-limits.ordered) })
}

function wasEverAnswered(alliance: Alliance, question: string): boolean {
  return [alliance, ...alliance.revisions].some(({ answers }) =>
    Object.keys(answers).some((key) => isOf(key, question)),
  )
}

function withoutTrace(alliance: Alliance, question: string): Alliance {
  const isOther = (id: string) => id !== question
  const { questions, reworded, order, leftOut } = alliance.own ?? {}
  const rest = withOwnParts(alliance, {
    questions: questions?.filter(({ id }) => isOther(id)),
    reworded: reworded?.filter(({ id }) => isOther(id)),
    order: order?.filter(isOther),
    leftOut: leftOut?.filter(isOther),
  })
  return { ...rest, questions: rest.questions.filter(isOther) }
}

function withOwnParts(
  alliance: Alliance,
  parts: { readonly [Part in keyof Own]: Own[Part] | undefined },
): Alliance {
  return withFileVersion(withOwn(alliance, { ...alliance.own, ...parts } as Own))
}

/** The alliance with the form of another one, as it was before somebody changed it; what was answered since stays. */
export function withFormOf(
  alliance: Alliance,
  { questions, own }: Pick<Alliance, 'questions' | 'own'>,
): Alliance {
  return withFileVersion(withOwn({ ...alliance, questions }, own))
}
