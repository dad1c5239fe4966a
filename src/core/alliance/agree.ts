import type { IsoDate } from '../days/iso-date.ts'
import { agreedOf, isSame, lastRevision } from './agreed.ts'
import type { Alliance, Revision } from './alliance.ts'
import { withFileVersion } from './file-version.ts'
import { parted } from './fit.ts'
import { limits } from './limits.ts'

const noLimit: IsoDate = '9999-12-31' // whoever doesn't know what day it is believes every version

/** When people agreed, and what they want to remember about it; the note may be empty. */
export interface Agreement {
  readonly on: IsoDate
  readonly note: string
}

/**
 * The alliance with its working copy kept as agreed, in place of one version at most (`replacedBy`). Where there is no
 * room for one more (`hasRoomToAgree`), nothing is agreed, and no version has to go.
 */
export function agree(alliance: Alliance, { on, note }: Agreement, latest: IsoDate = noLimit): Alliance {
  if (!hasRoomToAgree(alliance, on, latest)) return alliance
  const replaced = replacedBy(alliance, on, latest)
  const others = alliance.revisions.filter((revision) => revision !== replaced)
  const agreed = { on, note: parted(note, limits.text)[0], ...agreedOf(alliance) }
  const kept = replaced && isSame(replaced, alliance) ? replaced.yeses : undefined // a change asks again
  const version = kept ? { ...agreed, yeses: kept } : agreed
  return withFileVersion({ ...alliance, revisions: oldestFirst([...others, version]) })
}

/**
 * The one version that an agreement on this day takes the place of: the only one whose day is after `latest`, the last
 * day that has come, since its year was mistyped; else the last one of the same day. Nothing when it is one more.
 */
function replacedBy({ revisions }: Alliance, on: IsoDate, latest: IsoDate = noLimit): Revision | undefined {
  const toCome = revisions.filter((revision) => revision.on > latest && revision.on > on)
  return toCome.length === 1 ? toCome[0] : revisions.findLast((revision) => revision.on === on)
}

/** Whether an agreement on this day finds room, or takes the place of a version. */
export function hasRoomToAgree(alliance: Alliance, on: IsoDate, latest: IsoDate = noLimit): boolean {
  return alliance.revisions.length < limits.versions || replacedBy(alliance, on, latest) !== undefined
}

/** Revisions from the oldest to the newest; those of one day stay as they are. */
export function oldestFirst(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}

/** Whether the working copy says something else than what was last agreed; true when nothing ever was. */
export function hasChanged(alliance: Alliance): boolean {
  const last = lastRevision(alliance)
  return last === undefined || !isSame(alliance, last)
}
