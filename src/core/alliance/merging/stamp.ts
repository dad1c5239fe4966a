import { agreedOf, fingerprint } from '../agreed.ts'
import type { Revision } from '../alliance.ts'

/** What makes two versions the same: their day and all that they say; they may have been given two notes. */
export function stamp(revision: Revision): string {
  return fingerprint({ on: revision.on, ...agreedOf(revision) })
}
