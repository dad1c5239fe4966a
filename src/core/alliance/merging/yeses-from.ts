import type { Revision } from '../alliance.ts'
import { mergeYeses, withYeses } from '../yes/merge-yeses.ts'
import type { Yes } from '../yes.ts'
import { stamp } from './stamp.ts'

/** These versions with every yes that the same versions have in the other copy; a version that only they have stays out. */
export function yesesFrom(versions: readonly Revision[], others: readonly Revision[]): readonly Revision[] {
  const said = [...versions, ...others].filter(({ yeses }) => yeses !== undefined)
  if (said.length === 0) return versions
  const all = new Map<string, readonly Yes[]>()
  for (const version of said) all.set(stamp(version), mergeYeses(all.get(stamp(version)), version.yeses))
  return versions.map((version) => withYeses(version, all.get(stamp(version)) ?? []))
}
