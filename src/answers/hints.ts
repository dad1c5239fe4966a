import { type Doubt, notice, patterns } from '../core/promises/notice.ts'

/** A question about one promise, to be answered or left. */
export interface Hint {
  readonly promise: string
  readonly notice: Doubt
}

/** What to ask about these promises: one question each, and none where the promise is plain enough. */
export async function hintsFor(promises: readonly string[], language: string): Promise<readonly Hint[]> {
  const hints: Hint[] = []
  for (const promise of promises) {
    await compilePatterns(promise)
    const [first] = notice(promise, language)
    if (first) hints.push({ promise, notice: first })
  }
  return hints
}

/** A pattern is compiled at its first two uses, all of them in a tenth of a second on a phone: one at a time, between keys. */
async function compilePatterns(text: string): Promise<void> {
  for (const pattern of patterns) {
    pattern.test(text)
    pattern.test(text)
    await new Promise((next) => setTimeout(next))
  }
}
