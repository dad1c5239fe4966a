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
export function shareDrafts(store: DraftStore, neighbours: Neighbours): SharedDrafts {
  const tab = new Tab(store, neighbours)
  return {
    know: (drafts) => tab.know(drafts),
    baseOf: (id) => tab.baseOf(id),
    keep: (draft) => tab.write(draft, store.keep),
    keepAside: (draft) => tab.write(draft, store.keepAside),
    remove: (id) => tab.remove(id),
    look: (id) => tab.look(id),
  }
}

class Tab {
  readonly #bases = new Map<string, Draft>()
  readonly #store: DraftStore
  readonly #neighbours: Neighbours

  constructor(store: DraftStore, neighbours: Neighbours) {
    this.#store = store
    this.#neighbours = neighbours
  }

  know(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#bases.set(draft.alliance.id, draft)
  }

  baseOf(id: string): StoredBase {
    return this.#bases.get(id) ?? null
  }

  async write(draft: Draft, put: DraftStore['keep']): Promise<void> {
    const { id } = draft.alliance
    const kept = await put(draft, this.baseOf(id))
    if (kept !== draft) await this.#adopt(kept, draft)
    this.#bases.set(id, kept)
  }

  async remove(id: string): Promise<void> {
    this.#bases.delete(id)
    await this.#store.remove(id)
  }

  async look(id: string): Promise<void> {
    const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
    const text = await this.#store.one(id)
    if (text === undefined) {
      this.#bases.delete(id)
      return this.#neighbours.gone(id)
    }
    const theirs = readDraft(text)
    if ('problem' in theirs) return // a newer version of this page may know it; the next write puts it aside
    await this.#adopt(theirs, this.baseOf(id))
  }

  /** The base moves on together with what is on the screen: no write may come between them. */
  async #adopt(theirs: Draft, base: StoredBase): Promise<void> {
    const { reconcile } = await import('../core/alliance/keeping/reconcile.ts')
    this.#bases.set(theirs.alliance.id, theirs)
    this.#neighbours.takeOver(theirs, base, reconcile)
  }
}
