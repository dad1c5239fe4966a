import { type Progress, progressFrom } from './progress.ts'

const prefix = 'before-we-begin.review.'

/** How far the review of an alliance has come in this browser; it holds no answers, only which lines were looked at. */
export function recallProgress(id: string, since: string): Progress {
  return progressFrom(read(prefix + id), since)
}

/** Keeps how far it has come; without room the alliance itself is still kept. */
export function keepProgress(id: string, progress: Progress): void {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(progress))
  } catch (reason) {
    console.warn('How far the review has come is only on this screen.', reason)
  }
}

/** Forgets reviews of alliances that are no longer kept in this browser. */
export function forgetOtherReviews(ids: readonly string[]): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    for (const key of keys.filter((one) => !ids.includes(one.slice(prefix.length))))
      localStorage.removeItem(key)
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
