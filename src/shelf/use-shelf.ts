import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type KeptText, withDraft } from '../builder/draft.ts'
import { openDraftStore } from '../builder/draft-store.ts'
import { type Saving, whyRefused } from '../builder/keeper.ts'
import { lookForDrafts } from '../builder/look-for-drafts.ts'
import { openTabs } from '../builder/tabs.ts'
import type { Base } from '../builder/what-to-write.ts'
import type { Draft } from '../core/alliance/draft.ts'

/** Everything that is kept in this browser, as far as it is known. */
export interface Kept {
  readonly isKnown: boolean
  readonly isRefused: boolean // the browser doesn't let the page look
  readonly drafts: readonly Draft[] // the last changed first
  readonly damaged: readonly KeptText[]
  readonly lastBackup: number | undefined
}

const patience = 800 // somebody types in another tab, and is written twice in a second

/** Keeps, removes and looks again when another tab has done so. Each act says whether it was done, or why not. */
export function useShelf() {
  const [kept, setKept] = useState<Kept>({
    isKnown: false,
    isRefused: false,
    drafts: [],
    damaged: [],
    lastBackup: undefined,
  })
  const tabs = useMemo(openTabs, [])
  const store = useMemo(() => openDraftStore(tabs.tell), [tabs])
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  async function look(): Promise<void> {
    const { recalled, saving } = await lookForDrafts(store)
    const isRefused = saving === 'refused'
    const lastBackup = isRefused ? undefined : await store.lastBackup()
    const { drafts, damaged } = recalled
    setKept({ isKnown: true, isRefused, drafts, damaged, lastBackup })
  }

  useEffect(() => {
    const lookSoon = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(look, patience)
    }
    const lookNow = () => document.visibilityState === 'visible' && look()
    look()
    document.addEventListener('visibilitychange', lookNow)
    const stop = tabs.listen(lookSoon)
    return () => {
      clearTimeout(timer.current)
      document.removeEventListener('visibilitychange', lookNow)
      stop()
    }
  }, [tabs, store])

  /** `base` is how it lay there when this page looked; what another tab wrote since is put together with it. */
  function keep(draft: Draft, base: Base): Promise<Saving> {
    return attempt(async () => {
      const there = await store.keepAside(draft, base)
      setKept((before) => ({ ...before, drafts: withDraft(before.drafts, there) }))
    })
  }

  function remove(id: string): Promise<Saving> {
    return attempt(async () => {
      await store.remove(id)
      setKept((before) => ({
        ...before,
        drafts: before.drafts.filter(({ alliance }) => alliance.id !== id),
        damaged: before.damaged.filter((text) => text.id !== id),
      }))
    })
  }

  function noteBackup(moment: number): Promise<Saving> {
    return attempt(async () => {
      await store.noteBackup(moment)
      setKept((before) => ({ ...before, lastBackup: moment }))
    })
  }

  return { kept, keep, remove, noteBackup }
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
