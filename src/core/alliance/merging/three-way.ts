import { fingerprint } from '../agreed.ts'

/** What becomes of a value when both sides may have changed it since `base`. */
export interface Outcome<T> {
  readonly value: T // the changed one; mine, when both changed it
  readonly isTorn: boolean // both changed it, and not in the same way
}

/** The change of the side that made one; when both did, mine, and the value is torn. */
export function threeWay<T>(base: T, mine: T, theirs: T): Outcome<T> {
  const [before, one, other] = [fingerprint(base), fingerprint(mine), fingerprint(theirs)]
  if (one === before) return { value: theirs, isTorn: false }
  return { value: mine, isTorn: other !== before && other !== one }
}

/** What is in either list but was not taken out by the other side, in my order; what they added follows its neighbour. */
export function mergedItems(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const merged = mine.filter((item) => !base.includes(item) || theirs.includes(item))
  for (const [index, item] of theirs.entries()) {
    if (base.includes(item) || merged.includes(item)) continue
    const neighbour = theirs.slice(0, index).findLast((other) => merged.includes(other))
    merged.splice(neighbour === undefined ? merged.length : merged.indexOf(neighbour) + 1, 0, item)
  }
  return merged
}
