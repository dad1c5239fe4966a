import { agreedOf, fingerprint, withAgreed } from '../agreed.ts'
import type { Alliance, Answer, AnswerKey } from '../alliance.ts'
import { answerKey, isBy, questionIn } from '../answer-key.ts'
import { answerTexts } from '../answer-texts.ts'
import { withAnswer, withoutPerson } from '../edit.ts'
import { withFileVersion } from '../file-version.ts'
import { mergeVersions } from '../merging/merge-versions.ts'
import { withPersonBack } from './person-back.ts'

/** One promise of somebody who leaves, to be gone through: a point of a list, or a text. */
export interface OpenPromise {
  readonly key: AnswerKey // of the answer in which it stands
  readonly words: string
  readonly kind: 'list' | 'text' // how that question is answered
}

/** A promise with the person who takes it over; nobody does where it is null. */
export interface Handover {
  readonly promise: OpenPromise
  readonly to: string | null
}

/** What one person has promised, point by point: their own answers to these questions. */
export function promisesOf(
  { answers }: Pick<Alliance, 'answers'>,
  person: string,
  isPromise: (question: string) => boolean,
): readonly OpenPromise[] {
  return Object.entries(answers)
    .filter(([key]) => isBy(key, person) && isPromise(questionIn(key)))
    .flatMap(([key, answer]) => {
      const kind = answer.kind === 'text' ? 'text' : 'list'
      return promisesIn(answer).map((words) => ({ key, words, kind }))
    })
}

/**
 * The alliance without a person, from now on: no name, no number, no answer stays but the promises that others take over,
 * which stand among theirs. Versions that were agreed stay as they were.
 */
export function leave(alliance: Alliance, person: string, handovers: readonly Handover[]): Alliance {
  const without = withoutPerson(alliance, person)
  if (without === alliance) return alliance
  return handovers.reduce((all, { promise, to }) => (to === null ? all : handedOn(all, promise, to)), without)
}

/** The alliance as before somebody left, with what was written since, and with every version that was left out. */
export function unleave(now: Alliance, before: Alliance, after: Alliance, person: string): Alliance {
  if (fingerprint(agreedOf(now)) === fingerprint(agreedOf(after)))
    return withVersionsOf(withAgreed(now, before), before, person)
  return withVersionsOf(withPersonBack(now, before, person), before, person)
}

/** The alliance with every version of before again, where somebody who is forgotten is not. */
export function withVersionsOf(alliance: Alliance, before: Alliance, person: string): Alliance {
  const left = (alliance.left ?? []).filter((id) => id !== person)
  const { revisions } = mergeVersions(alliance.revisions, before.revisions)
  return withFileVersion({ ...alliance, left, revisions })
}

function promisesIn(answer: Answer): readonly string[] {
  return answerTexts(answer).filter((words) => words.trim() !== '')
}

/** Among what the other has promised already; the same words are not promised twice. */
function handedOn(alliance: Alliance, { key, words, kind }: OpenPromise, to: string): Alliance {
  const own = answerKey(questionIn(key), to)
  const before = alliance.answers[own]
  const said = before === undefined ? [] : promisesIn(before)
  if (said.includes(words)) return alliance
  const all = [...said, words]
  const isText = (before?.kind ?? kind) === 'text'
  return withAnswer(
    alliance,
    own,
    isText ? { kind: 'text', text: all.join('\n') } : { kind: 'list', items: all },
  )
}
