import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Recalled, withDraft } from '../core/alliance/keeping/recalled.ts'
import { openDraftStore } from '../keeping/draft-store.ts'
import { lookForDrafts } from '../keeping/look-for-drafts.ts'
import { whyRefused } from '../keeping/refusals.ts'
import { type Neighbours, type SharedDrafts, shareDrafts } from '../keeping/shared-drafts.ts'
import { openTabs, type Tabs } from '../keeping/tabs.ts'
import { useKeeper } from '../keeping/use-keeper.ts'
import { useLeaving } from '../keeping/use-leaving.ts'
import { bareDesk, type Desk } from './desk.ts'
import { drawerOf, neighboursOf, writingOn } from './desk-acts.ts'

/** The one state of the builder; whatever changes is kept in this browser, beside what other tabs change. */
export function useDesk() {
  const { desk, now, change } = useNewest()
  const neighbours = useRef<Neighbours | null>(null)
  const { tabs, store, shared } = useMemo(() => openShared(neighbours), [])
  const keeper = useKeeper(shared, (saving, draft) =>
    change({ saving, drafts: withDraft(now().drafts, draft) }),
  )
  const world = { now, change, keeper, shared }
  const drawer = drawerOf(world)
  const { write, ...writing } = writingOn(world, drawer.remove)
  neighbours.current = neighboursOf(world, write)
  useLeaving(desk.saving, desk.unsaved.length > 0)
  useListening(tabs, shared, {
    current: () => now().alliance?.id,
    refuse(reason) {
      console.warn('What another tab wrote could not be looked at.', reason)
      const why = whyRefused(reason)
      if (why === 'newer' || why === 'older') change({ saving: why })
    },
  })

  /** Looks for what was kept; what it finds as current lies on the desk again. */
  async function wake(): Promise<Recalled> {
    const { recalled, saving } = await lookForDrafts(store)
    if (saving === 'nothing') keeper.trust()
    const { drafts, damaged, current } = recalled
    shared.know(drafts)
    const { alliance = null, conflicts = [] } = current ?? {}
    change({ ...bareDesk, alliance, conflicts, drafts, damaged, saving })
    return recalled
  }

  return { desk, now, wake, ...writing, ...drawer }
}

/** The desk, also as it is between two renders: what happens there counts too. */
function useNewest() {
  const [desk, show] = useState(bareDesk)
  const newest = useRef(desk)
  function change(next: Partial<Desk>): void {
    newest.current = { ...newest.current, ...next }
    show(newest.current)
  }
  return { desk, now: () => newest.current, change }
}

interface Listener {
  readonly current: () => string | undefined
  readonly refuse: (reason: unknown) => void
}

/** Hears what other tabs keep; a tab that slept may have heard nothing, and looks when it is seen again. */
function useListening(tabs: Tabs, shared: SharedDrafts, { current, refuse }: Listener): void {
  useEffect(() => {
    const look = (id: string) => void shared.look(id).catch(refuse)
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

/** What this tab shares with others; they are heard by whoever stands at the desk at that moment. */
function openShared(neighbours: { readonly current: Neighbours | null }) {
  const tabs = openTabs()
  const store = openDraftStore(tabs.tell)
  const shared = shareDrafts(store, {
    takeOver: (...change) => neighbours.current?.takeOver(...change),
    gone: (id) => neighbours.current?.gone(id),
  })
  return { tabs, store, shared }
}
