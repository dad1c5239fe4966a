import { fingerprint } from '../agreed.ts'
import type { Revision } from '../alliance.ts'
import type { Yes } from '../yes.ts'

/**
 * The yeses of two copies of one version: of each person the one that was said last, by the number of turns, so that no
 * clock is asked. Whoever withdrew on one device and said yes on another has withdrawn, until they say yes again.
 */
export function mergeYeses(one: readonly Yes[] = [], other: readonly Yes[] = []): readonly Yes[] {
  const last = new Map<string, Yes>()
  for (const yes of [...one, ...other]) {
    const before = last.get(yes.by)
    if (before === undefined || isLater(yes, before)) last.set(yes.by, yes)
  }
  return [...last.values()].sort((first, second) => personNumber(first) - personNumber(second))
}

/** A version with these yeses; without any, it says nothing of them, as in the first version of the file. */
export function withYeses<Version extends Revision>(version: Version, yeses: readonly Yes[]): Version {
  const { yeses: _, ...others } = version
  return (yeses.length === 0 ? others : { ...others, yeses: [...yeses] }) as Version
}

/** The same in whatever order two copies are put together, and however often. */
function isLater(one: Yes, other: Yes): boolean {
  const [first, second] = [weight(one), weight(other)]
  const place = first.findIndex((value, index) => value !== second[index])
  return place !== -1 && (first[place] ?? 0) > (second[place] ?? 0)
}

/** A drawing doesn't go into links, so a yes that has one is the whole of one that hasn't. */
function weight(yes: Yes): readonly (number | string)[] {
  const isWithdrawn = Number(yes.kind === 'withdrawn')
  const hasDrawing = Number(yes.kind === 'yes' && yes.drawing !== undefined)
  return [yes.turn, isWithdrawn, hasDrawing, fingerprint(yes)]
}

function personNumber({ by }: Yes): number {
  return Number(by.slice(1))
}
