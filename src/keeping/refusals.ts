import { UnreadableError } from '../core/alliance/keeping/what-to-write.ts'

/**
 * Why something was not kept: no room, the browser forbids it, a newer version of this page has taken the storage over,
 * an older one holds it open in another tab, or the page could not read again what it would write.
 */
export type Refusal = 'full' | 'refused' | 'newer' | 'older' | 'unreadable'

/** Whether an act was done, or why the browser refused. */
export type ActResult = 'done' | Refusal

/** The name of the error when an older page holds the database open; no browser has one. */
export const heldOpen = 'HeldOpenError'

/** What a failure of the store means. */
export function whyRefused(reason: unknown): Refusal {
  if (reason instanceof UnreadableError) return 'unreadable'
  switch (reason instanceof DOMException ? reason.name : '') {
    case 'QuotaExceededError':
      return 'full'
    case 'VersionError':
      return 'newer'
    case heldOpen:
      return 'older'
    default:
      return 'refused'
  }
}
