import { type Doubt, notice } from '../core/promises/notice.ts'

/** A question about one promise, to be answered or left. */
export interface Hint {
  readonly promise: string
  readonly notice: Doubt
}

/** What to ask about these promises: one question each, and none where the promise is plain enough. */
export function hintsFor(promises: readonly string[], language: string): readonly Hint[] {
  return promises.flatMap((promise) => {
    const [first] = notice(promise, language)
    return first === undefined ? [] : [{ promise, notice: first }]
  })
}
