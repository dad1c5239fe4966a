import { type Progress, progressFrom } from '../core/review/progress.ts'
import { keptName, oldName } from './names.ts'

const progressPrefix = `${keptName('review')}.`
const oldProgressPrefix = `${oldName}.review.`

/** How far the review of an alliance has come in this browser; it holds no answers, only which lines were looked at. */
export function recallProgress(id: string, since: string): Progress {
  return progressFrom(read(progressPrefix + id) ?? read(oldProgressPrefix + id), since)
}

/** Keeps how far it has come; without room the alliance itself is still kept. */
export function keepProgress(id: string, progress: Progress): void {
  try {
    localStorage.setItem(progressPrefix + id, JSON.stringify(progress))
    localStorage.removeItem(oldProgressPrefix + id)
  } catch (reason) {
    console.warn('How far the review has come is only on this screen.', reason)
  }
}

/** Forgets reviews of alliances that are no longer kept in this browser. */
export function forgetOtherReviews(ids: readonly string[]): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const begin = [progressPrefix, oldProgressPrefix].find((one) => key.startsWith(one))
      if (begin !== undefined && !ids.includes(key.slice(begin.length))) localStorage.removeItem(key)
    }
  } catch (reason) {
    console.warn('This browser keeps no reviews.', reason)
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch (reason) {
    console.warn('This browser keeps no reviews.', reason)
    return null
  }
}
