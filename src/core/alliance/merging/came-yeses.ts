import type { IsoDate } from '../../days/iso-date.ts'
import { fingerprint } from '../agreed.ts'
import type { Alliance, Revision } from '../alliance.ts'
import type { Yes } from '../yes.ts'
import { stamp } from './stamp.ts'

/** A yes that came with a copy, or that one was taken back, to a version that I have. */
export interface CameYes {
  readonly name: string // of the person, as that version names them; it may be empty
  readonly number: number // their place in that version, from 1
  readonly on: IsoDate // the day of the version
  readonly kind: Yes['kind']
}

/** What was said to my versions in the copy that I didn't know, version by version. */
export function cameYeses(mine: Alliance, merged: Alliance): readonly CameYes[] {
  const known = new Map(mine.revisions.map((version) => [stamp(version), version]))
  return merged.revisions.flatMap((version) => {
    const before = version.yeses === undefined ? undefined : known.get(stamp(version))
    return before === undefined ? [] : newIn(version, before)
  })
}

function newIn({ on, people, yeses = [] }: Revision, before: Revision): readonly CameYes[] {
  const heard = new Set(before.yeses?.map(fingerprint))
  return yeses
    .filter((yes) => !heard.has(fingerprint(yes)))
    .map(({ by, kind }) => {
      const place = people.findIndex(({ id }) => id === by)
      return { name: people[place]?.name ?? '', number: place + 1, on, kind }
    })
}
