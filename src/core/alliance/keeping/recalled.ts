import type { OpenProblem } from '../opening/open-problem.ts'
import type { Draft } from './draft.ts'

/** What the browser gave back: an alliance as text, still to be read. */
export interface KeptText {
  readonly id: string
  readonly json: string
  readonly changed: number
  readonly conflicts: unknown
  readonly archived?: unknown
  readonly record?: unknown // all that was kept under this id, with what this page doesn't know
}

/** Last words that could not be kept, and how the alliance lay in the store when they were said, if anybody knew. */
export interface Unkept {
  readonly text: KeptText
  readonly base: Draft | null
}

/** Everything that was found in this browser. */
export interface Recalled {
  readonly drafts: readonly Draft[] // the last changed first
  readonly current: Draft | undefined // the one that was on the screen
  readonly damaged: readonly KeptText[]
}

/** What reads what was kept, and puts two copies of it together. */
export interface DraftReader {
  readonly readDraft: (text: KeptText) => Draft | OpenProblem
  readonly reconcile: (mine: Draft, theirs: Draft, base: Draft | null) => Draft
}

/** Reads what was kept, and last words that could not be kept beside it; what can't be read hides nothing that can. */
export function recall(
  kept: readonly KeptText[],
  lastWords: readonly Unkept[],
  current: string | undefined,
  reading: DraftReader,
): Recalled {
  const found = kept.map((text) => ({ text, draft: reading.readDraft(text) }))
  const said = lastWords.map(({ text, base }) => ({ text, base, draft: reading.readDraft(text) }))
  const drafts = new Map<string, Draft>()
  for (const { draft } of found) if (!('problem' in draft)) drafts.set(draft.alliance.id, draft)
  for (const { draft, base } of said) {
    if ('problem' in draft) continue
    drafts.set(draft.alliance.id, recalledDraft(draft, drafts.get(draft.alliance.id), base, reading))
  }
  const wanted = lastWords[0]?.text.id ?? current
  return {
    drafts: lastChangedFirst([...drafts.values()]),
    current: wanted === undefined ? undefined : drafts.get(wanted),
    damaged: [...found, ...said].flatMap(({ text, draft }) => ('problem' in draft ? [text] : [])),
  }
}

/** A clock may have gone back meanwhile: only where nobody knows what lay there before does the later one count. */
function recalledDraft(
  said: Draft,
  there: Draft | undefined,
  base: Draft | null,
  { reconcile }: DraftReader,
): Draft {
  if (there === undefined) return said
  if (base !== null) return reconcile(said, there, base)
  return said.changed >= there.changed ? said : there
}

/** Drafts with the last changed first. */
function lastChangedFirst(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((one, other) => other.changed - one.changed)
}

/** The drafts with this one in place of its earlier self. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return lastChangedFirst([draft, ...drafts.filter(({ alliance }) => alliance.id !== draft.alliance.id)])
}

/** Those that stand on the shelf, without those that were put away from it. */
export function onShelf(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ archived }) => archived === undefined)
}
