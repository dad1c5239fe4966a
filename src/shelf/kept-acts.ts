import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import { withDraft } from '../core/alliance/keeping/recalled.ts'
import type { BackupNote } from '../keeping/backup-note.ts'
import type { DraftStore } from '../keeping/draft-store.ts'
import { type Refusal, whyRefused } from '../keeping/refusals.ts'
import type { Collection } from './kept.ts'

/** Whether an act was done, or why the browser refused. */
export type ActResult = 'done' | Refusal

/** Keeps, removes and notes in this browser. Each act says whether it was done, or why not. */
export function keptActs(store: DraftStore, change: (next: (before: Collection) => Collection) => void) {
  /** `base` is how it lay there when this page looked; what another tab wrote since is put together with it. */
  function keep(draft: Draft, base: StoredBase): Promise<ActResult> {
    return attempt(async () => {
      const there = await store.keepAside(draft, base)
      change((before) => ({ ...before, drafts: withDraft(before.drafts, there) }))
    })
  }

  function remove(id: string): Promise<ActResult> {
    return attempt(async () => {
      await store.remove(id)
      change((before) => withoutAlliance(before, id))
    })
  }

  function noteBackup(note: BackupNote): Promise<ActResult> {
    return attempt(async () => {
      await store.noteBackup(note)
      change((before) => ({ ...before, lastBackup: note }))
    })
  }

  /** Nobody wants to hear of a backup now. */
  function remindLater(moment: number): Promise<ActResult> {
    change((before) => ({ ...before, reminded: moment })) // at least until the page is left
    return attempt(() => store.noteReminded(moment))
  }

  return { keep, remove, noteBackup, remindLater, keepRaw: store.keepRaw }
}

function withoutAlliance(kept: Collection, id: string): Collection {
  return {
    ...kept,
    drafts: kept.drafts.filter(({ alliance }) => alliance.id !== id),
    damaged: kept.damaged.filter((text) => text.id !== id),
  }
}

/** Does something that the browser may refuse. */
export async function attempt(act: () => Promise<void>): Promise<ActResult> {
  try {
    await act()
    return 'done'
  } catch (reason) {
    console.warn('This browser refused to keep something.', reason)
    return whyRefused(reason)
  }
}
