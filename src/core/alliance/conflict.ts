import type { Answer, AnswerKey, Person } from './alliance.ts'

/** A place where both sides changed something and neither change is the obvious one; null where one took it out. */
export type Conflict =
  | { readonly kind: 'title'; readonly mine: string; readonly theirs: string }
  | { readonly kind: 'person'; readonly mine: Person | null; readonly theirs: Person | null }
  | {
      readonly kind: 'answer'
      readonly key: AnswerKey
      readonly mine: Answer | null
      readonly theirs: Answer | null
    }
