import { fingerprint } from '../../core/alliance/agreed.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { KeptText } from './draft.ts'

/** How an alliance lay in the store when this tab last looked; null when it never did. */
export type Base = Draft | null

/** What reads and merges; fetched only when another tab has written too. */
export type Tools = Pick<typeof import('./reconcile.ts'), 'readDraft' | 'reconcile'>

/** What is to lie in the store afterwards. */
export interface ToWrite {
  readonly kept: Draft
  readonly isNew: boolean // false: it lies there already
  readonly isAside: boolean // what lay there can't be read, and is to be put aside as it is
}

/**
 * Compares what lies in the store (`there`, as raw as it was found) with what this tab last saw there. Null when
 * another tab has written since, so that the tools are needed to answer.
 */
export function whatToWrite(there: unknown, draft: Draft, base: Base, tools: Tools | null): ToWrite | null {
  const found = Object(there)
  if (there === undefined) return { kept: draft, isNew: true, isAside: false }
  if (holds(found, draft)) return { kept: draft, isNew: false, isAside: false }
  if (base !== null && holds(found, base)) return { kept: draft, isNew: true, isAside: false }
  if (tools === null) return null
  const theirs = tools.readDraft(asText(draft.alliance.id, there))
  if ('problem' in theirs) return { kept: draft, isNew: true, isAside: true }
  return { kept: tools.reconcile(draft, theirs, base), isNew: true, isAside: false }
}

/** Whatever lies on the shelf: it was perhaps written by another version of this page, or by somebody else. */
export function asText(id: string, draft: unknown): KeptText {
  const { alliance, changed, conflicts } = Object(draft)
  return {
    id,
    json: JSON.stringify(alliance) ?? '',
    changed: typeof changed === 'number' ? changed : 0,
    conflicts,
  }
}

/** The moment of the change doesn't matter, only what was written. */
function holds(found: Partial<Record<keyof Draft, unknown>>, { alliance, conflicts }: Draft): boolean {
  return fingerprint([found.alliance, found.conflicts ?? []]) === fingerprint([alliance, conflicts])
}
