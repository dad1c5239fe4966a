import { type Progress, progressFrom } from '../core/review/progress.ts'
import { keptName, oldName } from './names.ts'

const prefix = `${keptName('review')}.`
const oldPrefix = `${oldName}.review.`

/** How far the review of an alliance has come in this browser; it holds no answers, only which lines were looked at. */
export function recallProgress(id: string, since: string): Progress {
  return progressFrom(read(prefix + id) ?? read(oldPrefix + id), since)
}

/** Keeps how far it has come; without room the alliance itself is still kept. */
export function keepProgress(id: string, progress: Progress): void {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(progress))
    localStorage.removeItem(oldPrefix + id)
  } catch (reason) {
    console.warn('How far the review has come is only on this screen.', reason)
  }
}

/** Forgets reviews of alliances that are no longer kept in this browser. */
export function forgetOtherReviews(ids: readonly string[]): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const begin = [prefix, oldPrefix].find((one) => key.startsWith(one))
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
