import { parted } from '../core/alliance/fit.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { limits } from '../core/alliance/limits.ts'

/** A second alliance that says the same, under another title. */
export function duplicate({ alliance, conflicts }: Draft, id: string, title: string, changed: number): Draft {
  return { alliance: { ...alliance, id, title: parted(title, limits.name)[0] }, conflicts, changed }
}
