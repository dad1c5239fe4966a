import type { IsoDate } from '../../days/iso-date.ts'
import { fingerprint } from '../agreed.ts'
import type { Alliance, Revision } from '../alliance.ts'
import { type Change, copyChanges, type LetterheadChange } from '../comparing/diff.ts'
import { type CameVersion, cameVersions } from './came-versions.ts'
import type { Conflict } from './conflict.ts'
import { commonBase, merge } from './merge.ts'
import { withMyIds } from './my-ids.ts'

/** One place in which two copies are not the same. */
export type CopyChange = Change | LetterheadChange

/** Two copies of one alliance beside each other: what fits by itself, what has to be chosen, and what they agreed on. */
export interface Together {
  readonly merged: Alliance // with every version that came
  readonly conflicts: readonly Conflict[] // to choose
  readonly came: readonly CopyChange[] // what of theirs comes in by itself
  readonly stayed: readonly CopyChange[] // what only mine has
  readonly versions: readonly CameVersion[] // the newest first
  readonly noRoom: readonly Revision[] // theirs that I don't have, and for which there is no room
}

/** What the copy that somebody sent changes in mine; null when it says nothing that mine doesn't say. */
export function putTogether(mine: Alliance, copy: Alliance, latest?: IsoDate): Together | null {
  const base = commonBase(mine, copy)
  const { merged, conflicts } = merge(base, mine, copy)
  if (conflicts.length === 0 && fingerprint(merged) === fingerprint(mine)) return null
  const theirs = withMyIds(base, mine, copy)
  const toChoose = conflicts.filter(({ kind }) => kind !== 'version')
  const isOpen = (change: CopyChange) => toChoose.some((conflict) => isAbout(change, conflict))
  return {
    merged,
    conflicts: toChoose,
    came: copyChanges(mine, merged).filter((change) => !isOpen(change)),
    stayed: copyChanges({ ...theirs, language: mine.language }, merged).filter((change) => !isOpen(change)),
    versions: cameVersions(mine, theirs, merged, latest),
    noRoom: conflicts.flatMap((conflict) => (conflict.kind === 'version' ? [conflict.version] : [])),
  }
}

function isAbout(change: CopyChange, conflict: Conflict): boolean {
  switch (conflict.kind) {
    case 'title':
    case 'letterhead':
      return change.kind === conflict.kind
    case 'person':
      return change.kind === 'person' && idIn(change) === (conflict.mine ?? conflict.theirs)?.id
    case 'answer':
      return 'key' in change && change.key === conflict.key
    case 'version':
      return false
    case 'wording':
      return change.kind === 'wording' && change.id === (conflict.mine ?? conflict.theirs)?.id
  }
}

function idIn({ before, after }: Change & { kind: 'person' }): string | undefined {
  return (before ?? after)?.id
}
