import { type Draft, mergeConflicts, parseConflicts } from '../../core/alliance/keeping/draft.ts'
import { commonBase, merge } from '../../core/alliance/merging/merge.ts'
import { newer } from '../../core/alliance/merging/newer.ts'
import type { OpenProblem } from '../../core/alliance/opening/open-problem.ts'
import { parseAlliance } from '../../core/alliance/opening/parse.ts'
import type { KeptText } from './draft.ts'
import type { Base } from './what-to-write.ts'

/** The draft that a text from this browser's store holds, or why it can't be read. */
export function readDraft({ json, changed, conflicts }: KeptText): Draft | OpenProblem {
  const alliance = parseAlliance(json)
  return 'problem' in alliance ? alliance : { alliance, changed, conflicts: parseConflicts(conflicts) }
}

/**
 * What to keep when another tab wrote the same alliance since this tab last looked (`base`; null when it never did):
 * the changes of both. Where both changed one thing, mine stays and theirs waits among the conflicts.
 */
export function reconcile(mine: Draft, theirs: Draft, base: Base): Draft {
  const { merged, conflicts } =
    base === null
      ? merge(commonBase(mine.alliance, theirs.alliance), mine.alliance, theirs.alliance)
      : newer(mine.alliance, theirs.alliance, base.alliance)
  return {
    alliance: merged,
    changed: Math.max(mine.changed, theirs.changed),
    conflicts: mergeConflicts(base?.conflicts ?? [], [...mine.conflicts, ...conflicts], theirs.conflicts),
  }
}
