import { fingerprint } from '../agreed.ts'
import type { Draft, StoredBase } from './draft.ts'
import type { KeptText } from './recalled.ts'

/** What would be kept could not be read again, so what is kept already stays. */
export class UnreadableError extends Error {}

/** What reads and merges; null when its code didn't arrive. */
export type Tools = Pick<typeof import('./reconcile.ts'), 'readDraft' | 'reconcile'>

/** What is to lie in the store afterwards. */
export interface ToWrite {
  readonly kept: Draft
  readonly isNew: boolean // false: it lies there already
  readonly isAside: boolean // what lay there can't be read, and is to be put aside as it is
}

/**
 * Compares what lies in the store (`there`, as raw as it was found) with what this tab last saw there. Null when
 * another tab has written since, so that the tools are needed to answer. What could not be read again is never to be
 * written: it throws.
 */
export function whatToWrite(
  there: unknown,
  draft: Draft,
  base: StoredBase,
  tools: Tools | null,
): ToWrite | null {
  const toWrite = compared(there, draft, base, tools)
  if (toWrite?.isNew && tools !== null) mustRead(toWrite.kept, tools)
  return toWrite
}

function mustRead(draft: Draft, { readDraft }: Tools): void {
  const read = readDraft(asText(draft.alliance.id, draft))
  if ('problem' in read)
    throw new UnreadableError(`What was to be kept can’t be read again: ${read.problem}.`)
}

function compared(there: unknown, draft: Draft, base: StoredBase, tools: Tools | null): ToWrite | null {
  if (there === undefined) return { kept: draft, isNew: true, isAside: false }
  const found = fingerprint(saidIn(Object(there)))
  const holds = (one: Draft) => fingerprint(saidIn(one)) === found
  if (holds(draft)) return { kept: draft, isNew: false, isAside: false }
  if (base !== null && holds(base)) return { kept: draft, isNew: true, isAside: false }
  if (tools === null) return null
  const theirs = tools.readDraft(asText(draft.alliance.id, there))
  if ('problem' in theirs) return { kept: draft, isNew: true, isAside: true }
  return { kept: tools.reconcile(draft, theirs, base), isNew: true, isAside: false }
}

/** Whatever lies on the shelf: it was perhaps written by another version of this page, or by somebody else. */
export function asText(id: string, record: unknown): KeptText {
  const { alliance, changed, conflicts, archived } = Object(record)
  return {
    id,
    json: JSON.stringify(alliance) ?? '',
    changed: typeof changed === 'number' ? changed : 0,
    conflicts,
    archived,
    record,
  }
}

/** The moment of the change doesn't matter, only what was written. */
function saidIn({ alliance, conflicts, archived }: Partial<Record<keyof Draft, unknown>>) {
  return [alliance, conflicts ?? [], archived ?? null]
}
