import type { Alliance, Answer, AnswerKey, Answers, Revision } from './alliance.ts'
import { isRecord } from './is-record.ts'

/** The part of an alliance that people agree on, the same in the working copy and in every revision. */
export type Agreed = Pick<Revision, 'title' | 'people' | 'questions' | 'answers' | 'own'>

/** Only what is agreed on: of a working copy without its id and past, of a revision without its day and note. */
export function agreedOf({ title, people, questions, answers, own }: Agreed): Agreed {
  const agreed = { title, people, questions, answers }
  return own === undefined ? agreed : { ...agreed, own }
}

/** Whether two versions say the same; the order in which answers were given doesn't matter. */
export function isSame(one: Agreed, other: Agreed): boolean {
  return fingerprint(agreedOf(one)) === fingerprint(agreedOf(other))
}

/** The newest agreed version, if there is one. */
export function lastRevision(alliance: Alliance): Revision | undefined {
  return alliance.revisions.at(-1)
}

/** The alliance with the words of its newest agreed version in place of what was written since; a draft as it is. */
export function asAgreed(alliance: Alliance): Alliance {
  const last = lastRevision(alliance)
  return last === undefined ? alliance : withAgreed(alliance, last)
}

/** Something with all that one version says in place of what it says itself. */
export function withAgreed<Said extends Agreed>(said: Said, agreed: Agreed): Said {
  const { own: _, ...others } = said
  return { ...others, ...agreedOf(agreed) } as Said
}

/** The answer with this key, or null; a key such as `constructor` finds nothing that nobody wrote. */
export function answerAt(answers: Answers, key: AnswerKey): Answer | null {
  return (Object.hasOwn(answers, key) && answers[key]) || null
}

/** The same text for the same value, in whatever order its keys were written. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner))
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}
