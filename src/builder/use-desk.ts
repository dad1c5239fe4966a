import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Conflict } from '../core/alliance/conflict.ts'
import type { Draft } from '../core/alliance/draft.ts'
import { type KeptText, type Recalled, withDraft } from './draft.ts'
import { openDraftStore } from './draft-store.ts'
import { type Saving, whyRefused } from './keeper.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { type Neighbours, type SharedDrafts, shareDrafts } from './shared-drafts.ts'
import { openTabs, type Tabs } from './tabs.ts'
import { isUntouched } from './unsaid.ts'
import { useKeeper } from './use-keeper.ts'

/** What lies on the desk: the alliance that is being written, and everything else that this browser keeps. */
export interface Desk {
  readonly alliance: Alliance | null
  readonly conflicts: readonly Conflict[] // where another tab or a backup says something else
  readonly drafts: readonly Draft[] // the last changed first
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly hasEdited: boolean // since the page was opened
  readonly isGone: boolean // removed in another tab, and only on this screen
}

const bareDesk: Desk = {
  alliance: null,
  conflicts: [],
  drafts: [],
  damaged: [],
  saving: 'nothing',
  hasEdited: false,
  isGone: false,
}

/** The one state of the builder; whatever changes is kept in this browser, beside what other tabs change. */
export function useDesk() {
  const [desk, show] = useState(bareDesk)
  const newest = useRef(desk) // what happens between two renders counts too
  const now = () => newest.current
  const neighbours = useRef<Neighbours>({ takeOver, gone })
  neighbours.current = { takeOver, gone }
  const { tabs, store, shared } = useMemo(() => openShared(neighbours), [])
  const keeper = useKeeper(shared, (saving, draft) =>
    change({ saving, drafts: withDraft(now().drafts, draft) }),
  )
  useListening(tabs, shared, () => now().alliance?.id)

  function change(next: Partial<Desk>): void {
    newest.current = { ...newest.current, ...next }
    show(newest.current)
  }

  /** Looks for what was kept; what it finds as current lies on the desk again. */
  async function wake(): Promise<Recalled> {
    const { recalled, saving } = await lookForDrafts(store)
    const { drafts, damaged, current } = recalled
    shared.know(drafts)
    const { alliance = null, conflicts = [] } = current ?? {}
    change({ ...bareDesk, alliance, conflicts, drafts, damaged, saving })
    return recalled
  }

  function edit(act: (alliance: Alliance) => Alliance): void {
    const { alliance } = now()
    if (alliance === null) return
    put(act(alliance))
    change({ hasEdited: true })
  }

  /** Lays another alliance on the desk; the one before stays kept, unless nobody wrote a word in it. */
  function put(alliance: Alliance): void {
    const before = now().alliance
    const conflicts = before?.id === alliance.id ? now().conflicts : []
    write({ alliance, conflicts, changed: Date.now() })
    if (before !== null && before.id !== alliance.id && isUntouched(before)) remove(before.id)
  }

  /** Puts what somebody chose in place of a conflict. */
  function settle(alliance: Alliance, conflict: Conflict): void {
    const conflicts = now().conflicts.filter((one) => one !== conflict)
    write({ alliance, conflicts, changed: Date.now() })
  }

  function write(draft: Draft): void {
    lay(draft)
    keeper.keep(draft.alliance, draft.conflicts)
  }

  function lay(draft: Draft): void {
    const { alliance, conflicts } = draft
    change({ alliance, conflicts, drafts: withDraft(now().drafts, draft), isGone: false })
  }

  /** Lays a kept alliance on the desk as it is; it was not changed by that. */
  function resume(id: string): void {
    const draft = now().drafts.find(({ alliance }) => alliance.id === id)
    if (draft === undefined) return
    lay(draft)
    shared.keep(draft).catch(refuse)
  }

  function remove(id: string): void {
    keeper.forget(id)
    const alliance = now().alliance?.id === id ? null : now().alliance
    change({ alliance, drafts: without(now().drafts, id) })
    shared.remove(id).catch(refuse)
  }

  /** Keeps a draft beside the one that is being written. */
  function keepAside(draft: Draft): void {
    change({ drafts: withDraft(now().drafts, draft) })
    shared.keepAside(draft).catch(refuse)
  }

  function refuse(reason: unknown): void {
    change({ saving: whyRefused(reason) })
  }

  /** Another tab wrote: its changes come in beside those that are on this screen. */
  function takeOver(...[theirs, base, reconcile]: Parameters<Neighbours['takeOver']>): void {
    const { alliance, conflicts, drafts } = now()
    const isHere = alliance?.id === theirs.alliance.id
    if (isHere) write(reconcile({ alliance, conflicts, changed: theirs.changed }, theirs, base))
    else change({ drafts: withDraft(drafts, theirs) })
  }

  function gone(id: string): void {
    const isGone = now().isGone || now().alliance?.id === id
    change({ drafts: without(now().drafts, id), isGone })
  }

  return { desk, now, wake, edit, put, settle, resume, remove, keepAside }
}

/** Hears what other tabs keep; a tab that slept may have heard nothing, and looks when it is seen again. */
function useListening(tabs: Tabs, shared: SharedDrafts, current: () => string | undefined): void {
  useEffect(() => {
    const look = (id: string) => void shared.look(id).catch((reason) => console.warn(reason))
    const wake = () => {
      const id = current()
      if (document.visibilityState === 'visible' && id !== undefined) look(id)
    }
    document.addEventListener('visibilitychange', wake)
    const stop = tabs.listen(look)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      stop()
    }
  }, [tabs, shared])
}

function openShared(neighbours: { readonly current: Neighbours }) {
  const tabs = openTabs()
  const store = openDraftStore(tabs.tell)
  const shared = shareDrafts(store, {
    takeOver: (...change) => neighbours.current.takeOver(...change),
    gone: (id) => neighbours.current.gone(id),
  })
  return { tabs, store, shared }
}

function without(drafts: readonly Draft[], id: string): readonly Draft[] {
  return drafts.filter(({ alliance }) => alliance.id !== id)
}
