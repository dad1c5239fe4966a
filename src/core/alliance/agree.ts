import { agreedOf, isSame, lastRevision } from './agreed.ts'
import type { Alliance, IsoDate, Revision } from './alliance.ts'

const noLimit: IsoDate = '9999-12-31' // whoever doesn't know what day it is believes every version

/** When people agreed, and what they want to remember about it; the note may be empty. */
export interface Agreement {
  readonly on: IsoDate
  readonly note: string
}

/**
 * The alliance with its working copy kept as agreed; agreeing twice on one day keeps only the later one. Versions of
 * days after `latest`, the last one that has come, have a mistyped year: they go when people agree on an earlier day.
 */
export function agree(alliance: Alliance, { on, note }: Agreement, latest: IsoDate = noLimit): Alliance {
  const isMistyped = (revision: Revision) => revision.on > latest && revision.on > on
  const others = alliance.revisions.filter((revision) => revision.on !== on && !isMistyped(revision))
  const revisions = [...others, { on, note, ...agreedOf(alliance) }]
  return { ...alliance, revisions: inOrder(revisions) }
}

/** Revisions from the oldest to the newest; a file has room for 200, and then the oldest go. */
export function inOrder(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))).slice(-200)
}

/** Whether the working copy says something else than what was last agreed; true when nothing ever was. */
export function hasChanged(alliance: Alliance): boolean {
  const last = lastRevision(alliance)
  return last === undefined || !isSame(alliance, last)
}
