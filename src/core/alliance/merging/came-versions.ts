import type { IsoDate } from '../../days/iso-date.ts'
import type { Agreed } from '../agreed.ts'
import type { Alliance, Revision } from '../alliance.ts'
import { type Change, diff } from '../comparing/diff.ts'
import { mergeVersions } from './merge-versions.ts'
import { stamp } from './stamp.ts'

/** A version that came with somebody's copy, and that I don't have as it came. */
export interface CameVersion {
  readonly version: Revision
  readonly standing: Standing
  readonly neighbours: readonly Neighbour[] // before it and after it; when it stands alone, what it says at all
}

/**
 * How it stands to mine: `newer` than my newest, `older` (or of the same day), of a day that is still to come, or one
 * that I have, with another `note`.
 */
export type Standing = 'newer' | 'older' | 'to-come' | 'note'

/** What a version says otherwise than the one that stands beside it. */
export interface Neighbour {
  readonly on: IsoDate | null // the day of the one beside it; null when there is none
  readonly changes: readonly Change[]
}

/** Each version that came, the newest first, beside its neighbours in the history that holds all. */
export function cameVersions(
  mine: Alliance,
  theirs: Alliance,
  merged: Alliance,
  latest: IsoDate = '9999-12-31',
): readonly CameVersion[] {
  const { came } = mergeVersions(mine.revisions, theirs.revisions)
  const known = new Set(mine.revisions.map(stamp))
  const places = new Map(merged.revisions.map((revision, place) => [stamp(revision), place]))
  const newest = mine.revisions.at(-1)?.on ?? ''
  return came.map((version) => {
    const key = stamp(version)
    if (known.has(key)) return { version, standing: 'note', neighbours: [] }
    const late = version.on > newest ? 'newer' : 'older'
    const standing = version.on > latest ? 'to-come' : late
    const place = places.get(key) ?? 0
    return { version, standing, neighbours: neighboursOf(version, place, merged) }
  })
}

function neighboursOf(version: Revision, place: number, { revisions, language }: Alliance): Neighbour[] {
  const beside = [revisions[place - 1], revisions[place + 1]].filter((one) => one !== undefined)
  if (beside.length === 0) return [{ on: null, changes: diff(emptyAgreement, version, language) }]
  return beside.map((one) => ({ on: one.on, changes: diff(one, version, language) }))
}

const emptyAgreement: Agreed = { title: '', people: [], questions: [], answers: {} }
