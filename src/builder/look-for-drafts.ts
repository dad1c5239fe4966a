import { type KeptText, type Recalled, recall } from './draft.ts'
import { type DraftStore, readLastWords } from './draft-store.ts'
import type { Saving } from './keeper.ts'

/** What this browser has kept, and whether it lets us look at all. The parser comes only when there is something to read. */
export async function lookForDrafts(store: DraftStore): Promise<{ recalled: Recalled; saving: Saving }> {
  const { kept, current, saving } = await look(store)
  const lastWords = readLastWords()
  if (kept.length === 0 && lastWords === undefined) {
    return { recalled: { drafts: [], current: undefined, damaged: [] }, saving }
  }
  const { parseAlliance } = await import('../core/alliance/parse.ts')
  return { recalled: recall(kept, lastWords, current, parseAlliance), saving }
}

interface Found {
  readonly kept: readonly KeptText[]
  readonly current: string | undefined
  readonly saving: Saving
}

async function look(store: DraftStore): Promise<Found> {
  try {
    const [kept, current] = await Promise.all([store.all(), store.current()])
    return { kept, current, saving: 'nothing' }
  } catch (reason) {
    console.warn('This browser refused to show what it keeps.', reason)
    return { kept: [], current: undefined, saving: 'refused' }
  }
}
