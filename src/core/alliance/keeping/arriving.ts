import type { IsoDate } from '../../days/iso-date.ts'
import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { withFileVersion } from '../file-version.ts'
import type { CameVersion } from '../merging/came-versions.ts'
import type { Conflict } from '../merging/conflict.ts'
import { mergeVersions } from '../merging/merge-versions.ts'
import { type Choice, isSettled, settle } from '../merging/settle.ts'
import { putTogether, type Together } from '../merging/together.ts'
import { yesesFrom } from '../merging/yeses-from.ts'
import { checksumOf } from './checksum.ts'
import type { Draft } from './draft.ts'

/** What an alliance that somebody sent means here: a new one, nothing new, or changes to put together. */
export type Arriving =
  | { readonly kind: 'new' }
  | { readonly kind: 'nothing-new'; readonly here: Draft }
  | Merging

/** What came is another copy of what is here: what of it fits by itself, and what has to be chosen. */
export interface Merging extends Together {
  readonly kind: 'different'
  readonly here: Draft
}

/** Compares what came with what is kept here; nothing is changed yet. Versions of days after `latest` are asked about. */
export function arriving(here: Draft | undefined, copy: Alliance, latest?: IsoDate): Arriving {
  return here === undefined ? { kind: 'new' } : besideHere(here, putTogether(here.alliance, copy, latest))
}

/** The same where the engine has compared them already. */
export function besideHere(here: Draft, together: Together | null): Arriving {
  return together === null ? { kind: 'nothing-new', here } : { kind: 'different', here, ...together }
}

/** The same without the conflicts that were settled as mine before, while both sides say what they said then. */
export async function withoutSettled(arriving: Arriving, settled: ReadonlySet<string>): Promise<Arriving> {
  if (arriving.kind !== 'different' || settled.size === 0) return arriving
  const { here, merged, noRoom } = arriving
  const keys = await Promise.all(arriving.conflicts.map(checksumOf))
  const conflicts = arriving.conflicts.filter((_conflict, index) => !settled.has(keys[index] ?? ''))
  const isNothing =
    conflicts.length + noRoom.length === 0 && fingerprint(merged) === fingerprint(here.alliance)
  return isNothing ? { kind: 'nothing-new', here } : { ...arriving, conflicts }
}

/** Whether a version comes in unless somebody says otherwise; null when somebody has to say. */
export function usually({ standing }: CameVersion): boolean | null {
  return standing === 'newer' || standing === 'note' ? true : null
}

/**
 * The merged alliance with every conflict settled and every version taken in or left out, as chosen; what nobody chose is
 * as it usually is. My own versions are all in it.
 */
export function settled(
  merging: Merging,
  choices: readonly Choice[],
  versions: readonly boolean[] = [],
): Alliance {
  const { merged, conflicts, here } = merging
  const taken = merging.versions.filter((version, index) => versions[index] ?? usually(version) ?? false)
  const history = mergeVersions(here.alliance.revisions, taken.map(({ version }) => version).toReversed())
  const revisions = [...yesesFrom(history.revisions, merged.revisions)]
  const start = withFileVersion({ ...merged, revisions })
  const once = settledOnce(start, conflicts, choices)
  return settledOnce(once, conflicts, choices) // whoever found no place may find that of somebody who has gone
}

/** The conflicts whose choice finds no room: too many people, nobody at all, or too long a text. */
export function unsettled(
  merging: Merging,
  alliance: Alliance,
  choices: readonly Choice[],
): readonly Conflict[] {
  return merging.conflicts.filter(
    (conflict, index) => !isSettled(alliance, conflict, choices[index] ?? 'mine'),
  )
}

function settledOnce(start: Alliance, conflicts: readonly Conflict[], choices: readonly Choice[]): Alliance {
  return conflicts.reduce(
    (alliance, conflict, index) => settle(alliance, conflict, choices[index] ?? 'mine'),
    start,
  )
}
