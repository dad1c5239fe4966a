import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import type { Tools } from '../core/alliance/keeping/what-to-write.ts'
import type { DraftStore } from './draft-store.ts'

/** What a tab does when another one has written: take over the changes, or hear that an alliance has gone. */
export interface Neighbours {
  takeOver(theirs: Draft, base: StoredBase, reconcile: Tools['reconcile']): void
  gone(id: string): void
}

/** The store as one tab sees it. */
export interface SharedDrafts {
  know(drafts: readonly Draft[]): void
  baseOf(id: string): StoredBase
  keep(draft: Draft): Promise<void>
  keepAside(draft: Draft): Promise<void>
  remove(id: string): Promise<void>
  look(id: string): Promise<void> // another tab has told of it
}

/** Remembers how each alliance lay in the store, so that two tabs never lose each other's changes. */
export function shareDrafts(store: DraftStore, { takeOver, gone }: Neighbours): SharedDrafts {
  const bases = new Map<string, Draft>()
  const baseOf = (id: string) => bases.get(id) ?? null

  async function write(draft: Draft, put: DraftStore['keep']): Promise<void> {
    const { id } = draft.alliance
    const kept = await put(draft, baseOf(id))
    if (kept !== draft) await adopt(kept, draft)
    bases.set(id, kept)
  }

  async function look(id: string): Promise<void> {
    const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
    const text = await store.one(id)
    if (text === undefined) {
      bases.delete(id)
      return gone(id)
    }
    const theirs = readDraft(text)
    if ('problem' in theirs) return // a newer version of this page may know it; the next write puts it aside
    await adopt(theirs, baseOf(id))
  }

  /** The base moves on together with what is on the screen: no write may come between them. */
  async function adopt(theirs: Draft, base: StoredBase): Promise<void> {
    const { reconcile } = await import('../core/alliance/keeping/reconcile.ts')
    bases.set(theirs.alliance.id, theirs)
    takeOver(theirs, base, reconcile)
  }

  return {
    know(drafts) {
      for (const draft of drafts) bases.set(draft.alliance.id, draft)
    },
    baseOf,
    keep: (draft) => write(draft, store.keep),
    keepAside: (draft) => write(draft, store.keepAside),
    async remove(id) {
      bases.delete(id)
      await store.remove(id)
    },
    look,
  }
}
