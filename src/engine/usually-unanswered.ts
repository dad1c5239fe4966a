import { hasChanged } from '../core/alliance/agree.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Unanswered } from './engine-job.ts'

/** What becomes of open questions, if nobody says: once it was agreed they say nothing any more. */
export function usuallyUnanswered(alliance: Alliance): Unanswered {
  return alliance.revisions.length > 0 && !hasChanged(alliance) ? 'left-out' : 'lines'
}
