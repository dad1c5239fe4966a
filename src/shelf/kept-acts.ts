import { withDraft } from '../builder/keeping/draft.ts'
import type { DraftStore } from '../builder/keeping/draft-store.ts'
import { type Saving, whyRefused } from '../builder/keeping/keeper.ts'
import type { Base } from '../builder/keeping/what-to-write.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { Kept } from './use-shelf.ts'

/** Keeps, removes and notes in this browser. Each act says whether it was done, or why not. */
export function keptActs(store: DraftStore, change: (next: (before: Kept) => Kept) => void) {
  /** `base` is how it lay there when this page looked; what another tab wrote since is put together with it. */
  function keep(draft: Draft, base: Base): Promise<Saving> {
    return attempt(async () => {
      const there = await store.keepAside(draft, base)
      change((before) => ({ ...before, drafts: withDraft(before.drafts, there) }))
    })
  }

  function remove(id: string): Promise<Saving> {
    return attempt(async () => {
      await store.remove(id)
      change((before) => without(before, id))
    })
  }

  function noteBackup(moment: number): Promise<Saving> {
    return attempt(async () => {
      await store.noteBackup(moment)
      change((before) => ({ ...before, lastBackup: moment }))
    })
  }

  return { keep, remove, noteBackup }
}

function without(kept: Kept, id: string): Kept {
  return {
    ...kept,
    drafts: kept.drafts.filter(({ alliance }) => alliance.id !== id),
    damaged: kept.damaged.filter((text) => text.id !== id),
  }
}

async function attempt(act: () => Promise<void>): Promise<Saving> {
  try {
    await act()
    return 'saved'
  } catch (reason) {
    console.warn('This browser refused to keep something.', reason)
    return whyRefused(reason)
  }
}
