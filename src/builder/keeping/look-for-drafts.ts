import { type KeptText, type Recalled, recall } from './draft.ts'
import type { DraftStore } from './draft-store.ts'
import type { Saving } from './keeper.ts'
import { forgetLastWords, type LastWords, readLastWords } from './last-words.ts'
import { asText } from './what-to-write.ts'

/** What this browser has kept, and whether it lets us look at all. The parser comes only when there is something to read. */
export async function lookForDrafts(store: DraftStore): Promise<{ recalled: Recalled; saving: Saving }> {
  const unkept = await keepLastWords(store, readLastWords())
  const { kept, current, saving } = await look(store)
  if (kept.length === 0 && unkept.length === 0) {
    return { recalled: { drafts: [], current: undefined, damaged: [] }, saving }
  }
  const { readDraft } = await import('./reconcile.ts')
  return { recalled: recall(kept, unkept, current, readDraft), saving }
}

/** Brings last words into the store, beside what other tabs wrote there; gives back those that could not be kept. */
async function keepLastWords(store: DraftStore, said: readonly LastWords[]): Promise<readonly KeptText[]> {
  if (said.length === 0) return []
  const unkept: KeptText[] = []
  for (const words of said) {
    const isKept = await keepWords(store, words)
    if (isKept) forgetLastWords(words.key)
    else unkept.push(words.text)
  }
  return unkept
}

async function keepWords(store: DraftStore, { text, base }: LastWords): Promise<boolean> {
  const { readDraft } = await import('./reconcile.ts')
  const draft = readDraft(text)
  if ('problem' in draft) return false
  try {
    const before = readDraft(asText(text.id, base))
    await store.keep(draft, 'problem' in before ? null : before)
    return true
  } catch (reason) {
    console.warn('The last words could not be kept.', reason)
    return false
  }
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
