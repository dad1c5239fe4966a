import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft, KeptText, Recalled } from './draft.ts'
import { type DraftStore, forgetLastWords, openDraftStore, writeLastWords } from './draft-store.ts'
import { createKeeper, type Saving } from './keeper.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { isUntouched } from './unsaid.ts'

/** What lies on the desk: the alliance that is being written, and everything else that this browser keeps. */
export interface Desk {
  readonly alliance: Alliance | null
  readonly drafts: readonly Draft[] // the last changed first
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly hasEdited: boolean // since the page was opened
}

/** The one state of the builder; whatever changes is kept in this browser. */
export function useDesk() {
  const [desk, setDesk] = useState<Desk>({
    alliance: null,
    drafts: [],
    damaged: [],
    saving: 'nothing',
    hasEdited: false,
  })
  const latest = useRef<Alliance | null>(null)
  const store = useMemo(openDraftStore, [])
  const keeper = useKeeper(store, (saving, draft) =>
    setDesk((before) => ({ ...before, saving, drafts: withDraft(before.drafts, draft) })),
  )

  /** Looks for what was kept; what it finds as current lies on the desk again. */
  async function wake(): Promise<Recalled> {
    const { recalled, saving } = await lookForDrafts(store)
    latest.current = recalled.current?.alliance ?? null
    const { drafts, damaged } = recalled
    setDesk({ alliance: latest.current, drafts, damaged, saving, hasEdited: false })
    return recalled
  }

  function edit(change: (alliance: Alliance) => Alliance): void {
    if (latest.current === null) return
    put(change(latest.current))
    setDesk((before) => ({ ...before, hasEdited: true }))
  }

  /** Lays another alliance on the desk; the one before stays kept, unless nobody wrote a word in it. */
  function put(alliance: Alliance): void {
    const before = latest.current
    latest.current = alliance
    const draft = { alliance, changed: Date.now() }
    setDesk((desk) => ({ ...desk, alliance, drafts: withDraft(desk.drafts, draft) }))
    keeper.keep(alliance)
    if (before !== null && before.id !== alliance.id && isUntouched(before)) remove(before.id)
  }

  /** Lays a kept alliance on the desk as it is; it was not changed by that. */
  function resume(draft: Draft): void {
    latest.current = draft.alliance
    setDesk((before) => ({ ...before, alliance: draft.alliance, drafts: withDraft(before.drafts, draft) }))
    store.keep(draft).catch(() => setDesk((before) => ({ ...before, saving: 'refused' })))
  }

  function remove(id: string): void {
    if (latest.current?.id === id) latest.current = null
    setDesk((before) => ({
      ...before,
      alliance: latest.current,
      drafts: before.drafts.filter((draft) => draft.alliance.id !== id),
    }))
    store.remove(id).catch(() => setDesk((before) => ({ ...before, saving: 'refused' })))
  }

  /** Keeps a draft beside the one that is being written. */
  function keepAside(draft: Draft): void {
    setDesk((before) => ({ ...before, drafts: withDraft(before.drafts, draft) }))
    store.keepAside(draft).catch(() => setDesk((before) => ({ ...before, saving: 'refused' })))
  }

  return { desk, latest, wake, edit, put, resume, remove, keepAside, keepNow: keeper.keepNow }
}

/** A keeper for the life of the page, which also keeps when the page goes away. */
function useKeeper(store: DraftStore, tell: (saving: Saving, draft: Draft) => void) {
  const newest = useRef(tell)
  newest.current = tell
  const keeper = useMemo(
    () =>
      createKeeper({
        write: store.keep,
        writeLastWords,
        forgetLastWords,
        now: Date.now,
        later: (act, milliseconds) => setTimeout(act, milliseconds),
        tell: (saving, draft) => newest.current(saving, draft),
      }),
    [store],
  )
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keeper.keepNow()
    addEventListener('pagehide', keeper.keepNow)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', keeper.keepNow)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [keeper])
  return keeper
}

function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  const others = drafts.filter(({ alliance }) => alliance.id !== draft.alliance.id)
  return [draft, ...others].toSorted((one, other) => other.changed - one.changed)
}
