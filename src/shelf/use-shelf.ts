import { useEffect, useMemo, useState } from 'preact/hooks'
import type { KeptText } from '../builder/keeping/draft.ts'
import { type DraftStore, openDraftStore } from '../builder/keeping/draft-store.ts'
import { lookForDrafts } from '../builder/keeping/look-for-drafts.ts'
import { openTabs, type Tabs } from '../builder/keeping/tabs.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { keptActs } from './kept-acts.ts'

/** Everything that is kept in this browser, as far as it is known. */
export interface Kept {
  readonly isKnown: boolean
  readonly isRefused: boolean // the browser doesn't let the page look
  readonly drafts: readonly Draft[] // the last changed first
  readonly damaged: readonly KeptText[]
  readonly lastBackup: number | undefined
}

const unknown: Kept = {
  isKnown: false,
  isRefused: false,
  drafts: [],
  damaged: [],
  lastBackup: undefined,
}

/** What is kept here, also when another tab changes it, and what can be done with it. */
export function useShelf() {
  const [kept, setKept] = useState(unknown)
  const tabs = useMemo(openTabs, [])
  const store = useMemo(() => openDraftStore(tabs.tell), [tabs])
  useLooking(tabs, async () => setKept(await lookIn(store)))
  return { kept, ...keptActs(store, setKept) }
}

async function lookIn(store: DraftStore): Promise<Kept> {
  const { recalled, saving } = await lookForDrafts(store)
  const isRefused = saving === 'refused'
  const lastBackup = isRefused ? undefined : await store.lastBackup()
  const { drafts, damaged } = recalled
  return { isKnown: true, isRefused, drafts, damaged, lastBackup }
}

const patience = 800 // somebody types in another tab, and is written twice in a second

/** Looks at once, when the page is seen again, and a moment after another tab has changed something. */
function useLooking(tabs: Tabs, look: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, patience)
    }
    const lookNow = () => document.visibilityState === 'visible' && look()
    look()
    document.addEventListener('visibilitychange', lookNow)
    const stop = tabs.listen(lookSoon)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookNow)
      stop()
    }
  }, [tabs])
}
