import { agree, hasChanged } from '../alliance/agree.ts'
import type { Agreed } from '../alliance/agreed.ts'
import type { Alliance } from '../alliance/alliance.ts'
import { latestDay } from '../days/day.ts'
import type { IsoDate } from '../days/iso-date.ts'

/** One version of an alliance: agreed on a day, or what is written now and agreed by nobody yet. */
export interface Version {
  readonly number: number // from 1, the oldest first
  readonly on: IsoDate | null // null: not agreed yet
  readonly note: string
  readonly agreed: Agreed
}

/** Every version, oldest first; what is written now is one of its own only when it says something else. */
export function versionsOf(alliance: Alliance): readonly Version[] {
  const agreed = alliance.revisions.map((revision, index) => ({
    number: index + 1,
    on: revision.on,
    note: revision.note.trim(),
    agreed: revision,
  }))
  if (!hasChanged(alliance)) return agreed
  return [...agreed, { number: agreed.length + 1, on: null, note: '', agreed: alliance }]
}

/** The number of the version that comes of an agreement on this day; it may take the place of one that there is. */
export function versionOn(alliance: Alliance, on: string, today: IsoDate): number {
  return agree(alliance, { on, note: '' }, latestDay(today)).revisions.length
}
