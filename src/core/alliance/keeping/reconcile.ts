import { commonBase, merge } from '../merging/merge.ts'
import { newer } from '../merging/newer.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import type { StoredBase } from './draft.ts'
import { type Draft, mergeConflicts } from './draft.ts'
import { readRecord } from './read-draft.ts'
import type { KeptText } from './recalled.ts'

/** The draft that a text from this browser's store holds, or why it can't be read; no text of ours is too long. */
export function readDraft({ json, changed, conflicts, archived }: KeptText): Draft | OpenProblem {
  return readRecord({ alliance: parsedJson(json), changed, conflicts, archived })
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * What to keep when another tab wrote the same alliance since this tab last looked (`base`; null when it never did):
 * the changes of both. Where both changed one thing, mine stays and theirs waits among the conflicts.
 */
export function reconcile(mine: Draft, theirs: Draft, base: StoredBase): Draft {
  const { merged, conflicts } =
    base === null
      ? merge(commonBase(mine.alliance, theirs.alliance), mine.alliance, theirs.alliance)
      : newer(mine.alliance, theirs.alliance, base.alliance)
  return {
    alliance: merged,
    changed: Math.max(mine.changed, theirs.changed),
    conflicts: mergeConflicts(base?.conflicts ?? [], [...mine.conflicts, ...conflicts], theirs.conflicts),
    archived: mine.archived === base?.archived ? theirs.archived : mine.archived,
  }
}
