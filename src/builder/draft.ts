import type { Alliance } from '../core/alliance/alliance.ts'
import type { OpenProblem } from '../core/alliance/open-problem.ts'

/** An alliance kept in this browser; `changed` in milliseconds since 1970. */
export interface Draft {
  readonly alliance: Alliance
  readonly changed: number
}

/** What the browser gave back: an alliance as text, still to be read. */
export interface KeptText {
  readonly id: string
  readonly json: string
  readonly changed: number
}

/** Everything that was found in this browser. */
export interface Recalled {
  readonly drafts: readonly Draft[] // the last changed first
  readonly current: Draft | undefined // the one that was on the screen
  readonly damaged: readonly KeptText[]
}

/** Reads what was kept; the last words before the page went away are newer than what the store has. */
export function recall(
  kept: readonly KeptText[],
  lastWords: KeptText | undefined,
  current: string | undefined,
  parse: (json: string) => Alliance | OpenProblem,
): Recalled {
  const texts = newest(lastWords === undefined ? kept : [...kept, lastWords])
  const read = texts.map((text) => ({ text, alliance: parse(text.json) }))
  const drafts = read
    .flatMap(({ text, alliance }) => ('problem' in alliance ? [] : [{ alliance, changed: text.changed }]))
    .toSorted((one, other) => other.changed - one.changed)
  const wanted = lastWords?.id ?? current
  return {
    drafts,
    current: drafts.find(({ alliance }) => alliance.id === wanted),
    damaged: read.flatMap(({ text, alliance }) => ('problem' in alliance ? [text] : [])),
  }
}

function newest(texts: readonly KeptText[]): readonly KeptText[] {
  const byId = new Map<string, KeptText>()
  for (const text of texts) {
    if (text.changed >= (byId.get(text.id)?.changed ?? 0)) byId.set(text.id, text)
  }
  return [...byId.values()]
}
