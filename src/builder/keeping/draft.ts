import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { OpenProblem } from '../../core/alliance/opening/open-problem.ts'

/** What the browser gave back: an alliance as text, still to be read. */
export interface KeptText {
  readonly id: string
  readonly json: string
  readonly changed: number
  readonly conflicts: unknown
}

/** Everything that was found in this browser. */
export interface Recalled {
  readonly drafts: readonly Draft[] // the last changed first
  readonly current: Draft | undefined // the one that was on the screen
  readonly damaged: readonly KeptText[]
}

/** Reads what was kept; last words that could not be kept may be newer than what the store has. */
export function recall(
  kept: readonly KeptText[],
  lastWords: readonly KeptText[],
  current: string | undefined,
  read: (text: KeptText) => Draft | OpenProblem,
): Recalled {
  const texts = newest([...kept, ...lastWords])
  const found = texts.map((text) => ({ text, draft: read(text) }))
  const drafts = inOrder(found.flatMap(({ draft }) => ('problem' in draft ? [] : [draft])))
  const wanted = lastWords[0]?.id ?? current
  return {
    drafts,
    current: drafts.find(({ alliance }) => alliance.id === wanted),
    damaged: found.flatMap(({ text, draft }) => ('problem' in draft ? [text] : [])),
  }
}

/** Drafts with the last changed first. */
export function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((one, other) => other.changed - one.changed)
}

/** The drafts with this one in place of its earlier self. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return inOrder([draft, ...drafts.filter(({ alliance }) => alliance.id !== draft.alliance.id)])
}

function newest(texts: readonly KeptText[]): readonly KeptText[] {
  const byId = new Map<string, KeptText>()
  for (const text of texts) {
    if (text.changed >= (byId.get(text.id)?.changed ?? 0)) byId.set(text.id, text)
  }
  return [...byId.values()]
}
