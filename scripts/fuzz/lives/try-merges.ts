import { isDeepStrictEqual } from 'node:util'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { forget } from '../../../src/core/alliance/forget.ts'
import { commonBase, type Merged, merge } from '../../../src/core/alliance/merging/merge.ts'
import { withMyIds } from '../../../src/core/alliance/merging/my-ids.ts'
import { stamp } from '../../../src/core/alliance/merging/stamp.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { idsIn } from '../../../src/core/alliance/person-ids.ts'
import { type Chance, chance as chanceFrom } from '../chance.ts'
import { someAct } from './acts.ts'
import { beginning } from './beginnings.ts'
import { type Act, pen } from './pen.ts'
import { lost } from './words-in.ts'

/** What a random merge of two copies with a common past does, and whether that was right. */
export interface Tried {
  readonly seed: number
  readonly readable: boolean
  readonly idempotent: boolean // the same copy taken in again changes nothing, and asks nothing new
  readonly lostWords: readonly string[]
  readonly lostVersions: number
}

/** Two copies of one alliance, each edited and agreed on for itself, put together; the same for the same seed. */
export function tryMerge(seed: number): Tried {
  const chance = chanceFrom(seed)
  const live = lifeOf(chance)
  const past = live(beginning(chance), 0)
  const [mine, theirs] = [live(past, 20), live(past, 20)]
  return { seed, ...judged(mine, theirs) }
}

function judged(mine: Alliance, theirs: Alliance): Omit<Tried, 'seed'> {
  const once = merge(commonBase(mine, theirs), mine, theirs)
  const again = merge(commonBase(once.merged, theirs), once.merged, theirs)
  return {
    readable: isReadable(once.merged),
    idempotent: isDeepStrictEqual(again.merged, once.merged) && asksNothingNew(once, again),
    lostWords: lost([mine, theirs], [once]),
    lostVersions: lostVersions(mine, theirs, once),
  }
}

/** Whether somebody who is forgotten on one side comes back with the copy of the other, in name, word or version. */
export function comesBack(seed: number): boolean {
  const chance = chanceFrom(seed)
  const live = lifeOf(chance)
  const past = live(beginning(chance), 0)
  const { id } = chance.oneOf(past.people)
  const mine = live(forget(past, id), 20)
  const { merged } = merge(commonBase(mine, live(past, 20)), mine, live(past, 20))
  const isNamed = [merged, ...merged.revisions].some((one) => idsIn(one).includes(id))
  return mine.left?.includes(id) === true && isNamed
}

/** Whether it is read again as it was written, in the version of the file that it needs. */
export function isReadable(alliance: Alliance): boolean {
  return isDeepStrictEqual(parseAlliance(JSON.stringify(alliance)), alliance)
}

function asksNothingNew(once: Merged, again: Merged): boolean {
  const asked = new Set(once.conflicts.map((one) => JSON.stringify(one)))
  return again.conflicts.every((one) => asked.has(JSON.stringify(one)))
}

/** Versions of either side that are neither in the merged history nor among those that wait for room. */
function lostVersions(mine: Alliance, theirCopy: Alliance, { merged, conflicts }: Merged): number {
  const theirs = withMyIds(commonBase(mine, theirCopy), mine, theirCopy)
  const waiting = conflicts.flatMap((one) => (one.kind === 'version' ? [one.version] : []))
  const kept = new Set([...merged.revisions, ...waiting].map(stamp))
  return [...mine.revisions, ...theirs.revisions].filter((one) => !kept.has(stamp(one))).length
}

/** What somebody by chance does with an alliance, one act a day from the day `from` on. */
function lifeOf(chance: Chance): (alliance: Alliance, from: number) => Alliance {
  const by = pen(chance)
  return (alliance, from) =>
    acts(chance.below(9), () => someAct(by)).reduce(
      (one, act, index) => act(one, dayAt(from + index)),
      alliance,
    )
}

function acts(count: number, make: () => Act): readonly Act[] {
  return Array.from({ length: count }, make)
}

/** A day of a life that begins in 2026. */
export function dayAt(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
}
