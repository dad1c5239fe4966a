import type { Alliance } from '../core/alliance/alliance.ts'

/** Whether people wrote in everyday Latin letters alone, so that no paper of theirs can lack any. */
export function isPlain({ title, people, answers, own, letterhead }: Alliance): boolean {
  return /^[\s\x20-\x7e\xa0-\u017f\u2010-\u2026]*$/.test(
    JSON.stringify([title, people, answers, own, letterhead]),
  )
}
