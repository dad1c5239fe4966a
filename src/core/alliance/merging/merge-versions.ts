import { oldestFirst } from '../agree.ts'
import type { Revision } from '../alliance.ts'
import { limits } from '../limits.ts'
import { bothTexts, holdsLines } from './lines.ts'
import { stamp } from './stamp.ts'
import { yesesFrom } from './yeses-from.ts'

/** The versions of both copies in one history. */
export interface MergedVersions {
  readonly revisions: Revision[] // all of mine among them
  readonly came: readonly Revision[] // theirs that I didn't have, or had without their note; the newest first
  readonly left: readonly Revision[] // theirs for which there was no room
}

/** One version of the history that is being put together; it may be given one more note. */
interface Entry {
  version: Revision
}

/**
 * Each version of either side once: the same version with two notes keeps both, as one when they fit. None of mine is
 * ever left out; of theirs the newest come first, for as long as there is room. Yeses to one version come together.
 */
export function mergeVersions(mine: readonly Revision[], theirs: readonly Revision[]): MergedVersions {
  const history: Entry[] = mine.map((version) => ({ version }))
  const added: Entry[] = []
  const came: Revision[] = []
  const left: Revision[] = []
  const known = Map.groupBy(history, ({ version }) => stamp(version))
  for (const version of theirs.toReversed()) {
    const key = stamp(version)
    const same = known.get(key) ?? []
    if (same.some((entry) => holdsLines(entry.version.note, version.note))) continue
    const entry = same.find((one) => bothTexts(one.version.note, version.note).length <= limits.text)
    if (entry !== undefined) {
      entry.version = { ...entry.version, note: bothTexts(entry.version.note, version.note) }
    } else if (history.length + added.length < limits.versions) {
      added.push({ version })
      known.set(key, [...same, ...added.slice(-1)])
    } else {
      left.push(version)
      continue
    }
    came.push(version)
  }
  const versions = [...history, ...added.toReversed()].map(({ version }) => version)
  const revisions = came.length === 0 ? mine : oldestFirst(versions)
  return { revisions: [...yesesFrom(revisions, theirs)], came, left }
}

/** The versions of one side without those that the other side has replaced since both had them. */
export function withoutReplaced(
  base: readonly Revision[],
  one: readonly Revision[],
  other: readonly Revision[],
): readonly Revision[] {
  if (base.length === 0) return one
  const there = new Set(other.map(stamp))
  const replaced = new Set(base.map(stamp).filter((key) => !there.has(key)))
  return one.filter((version) => !replaced.has(stamp(version)))
}
