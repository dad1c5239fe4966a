import { type KeptText, type Recalled, recall, type Unkept } from '../core/alliance/keeping/recalled.ts'
import { asText } from '../core/alliance/keeping/what-to-write.ts'
import type { DraftStore } from './draft-store.ts'
import type { Saving } from './keeper.ts'
import { type LastWords, readLastWords } from './last-words.ts'
import { moveOldThings } from './moving.ts'
import { whyRefused } from './refusals.ts'
import { forgetSaid } from './said-at-once.ts'

/** What was found, and how it stands with the browser; `reason` is why it refused. */
interface Looked {
  readonly recalled: Recalled
  readonly saving: Saving
  readonly reason?: unknown
}

/** What this browser has kept, and whether it lets us look at all. The parser comes only when there is something to read. */
export async function lookForDrafts(store: DraftStore): Promise<Looked> {
  const left = await moveOldThings(store)
  const unkept = await keepLastWords(store, readLastWords())
  const { kept, current, saving, reason } = await look(store)
  if (kept.length + left.length + unkept.length === 0) {
    return { recalled: { drafts: [], current: undefined, damaged: [] }, saving, reason }
  }
  const reading = await import('../core/alliance/keeping/reconcile.ts')
  const all = [...kept, ...left.filter(({ id }) => !kept.some((one) => one.id === id))]
  return { recalled: recall(all, unkept, current, reading), saving, reason }
}

/** Brings last words into the store, beside what other tabs wrote there; gives back those that could not be kept. */
async function keepLastWords(store: DraftStore, said: readonly LastWords[]): Promise<readonly Unkept[]> {
  const unkept: Unkept[] = []
  for (const words of said) {
    const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
    const before = readDraft(asText(words.text.id, words.base))
    const base = 'problem' in before ? null : before
    if (await keepWords(store, words, base)) forgetSaid(words.key)
    else unkept.push({ text: words.text, base })
  }
  return unkept
}

async function keepWords(store: DraftStore, { text }: LastWords, base: Unkept['base']): Promise<boolean> {
  const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
  const draft = readDraft(text)
  if ('problem' in draft) return false
  try {
    await store.keep(draft, base)
    return true
  } catch (reason) {
    console.warn('The last words could not be kept.', reason)
    return false
  }
}

interface Found extends Omit<Looked, 'recalled'> {
  readonly kept: readonly KeptText[]
  readonly current: string | undefined
}

async function look(store: DraftStore): Promise<Found> {
  try {
    const [kept, current] = await Promise.all([store.all(), store.current()])
    return { kept, current, saving: 'nothing' }
  } catch (reason) {
    console.warn('This browser refused to show what it keeps.', reason)
    return { kept: [], current: undefined, saving: whyRefused(reason), reason }
  }
}
