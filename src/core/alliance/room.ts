import { agreedOf, withAgreed } from './agreed.ts'
import type { Alliance, Revision } from './alliance.ts'
import { withFileVersion } from './file-version.ts'
import { limits } from './limits.ts'

/** How much more an alliance has room for, so that a page can say so before it is full. */
export interface Room {
  readonly agreements: number // on further days, each as long as what is written now
  readonly people: number
  readonly letters: number // until no file of it can be read any more; none when it is longer
}

/** What is left of the limits. It writes the alliance out once, so it is for a page, not for each letter. */
export function roomLeft(alliance: Alliance): Room {
  const letters = Math.max(0, limits.file - size(alliance))
  const oneMore = size({ on: '2026-01-01', note: '', ...agreedOf(alliance) }) + 1
  const versions = limits.versions - alliance.revisions.length
  return {
    agreements: Math.min(versions, Math.floor(letters / oneMore)),
    people: limits.people - alliance.people.length,
    letters,
  }
}

/** Whether a page should say so: there is time to put older versions away before it is urgent. */
export function isNearlyFull({ agreements }: Room): boolean {
  return agreements <= 5
}

/** Whether a file or a link of it can be read again. */
export function fitsFile(alliance: Alliance): boolean {
  return size(alliance) <= limits.file
}

/** The alliance with the newest of its versions alone, as many as are to be kept. */
export function withoutOldVersions(alliance: Alliance, keep: number): Alliance {
  return withFileVersion({ ...alliance, revisions: keep > 0 ? alliance.revisions.slice(-keep) : [] })
}

/**
 * The versions that `withoutOldVersions` leaves out, as an alliance for a file of its own. The oldest that is kept is
 * there too, and is what the file says: so it can be put together again, with nothing to choose.
 */
export function oldVersions(alliance: Alliance, keep: number): Alliance {
  const revisions = alliance.revisions.slice(0, alliance.revisions.length - keep + 1)
  const newest = revisions.at(-1)
  return newest === undefined ? alliance : withFileVersion({ ...withAgreed(alliance, newest), revisions })
}

/** How many versions stay when the older half goes into a file; more of them when half is too long for one. */
export function versionsToKeep(alliance: Alliance): number {
  const { length } = alliance.revisions
  const keep = Math.max(1, Math.ceil(length / 2))
  const kept = Array.from({ length: length - keep }, (_, index) => keep + index)
  return kept.find((count) => fitsFile(oldVersions(alliance, count))) ?? length
}

/**
 * The alliance as it can be read again from a paper or a file: whole, or with as many of its newest versions as there is
 * room for; null when what is written now is too long by itself.
 */
export function readableAgain(alliance: Alliance): Alliance | null {
  const bare = withoutOldVersions(alliance, 0)
  let left = limits.file - size(bare)
  if (left < 0) return null
  const keep = alliance.revisions.toReversed().findIndex((revision: Revision) => {
    left -= size(revision) + 1
    return left < 0
  })
  return keep === -1 ? alliance : withoutOldVersions(alliance, keep)
}

function size(value: Alliance | Revision): number {
  return JSON.stringify(value).length
}
