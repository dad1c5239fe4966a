import { useEffect, useMemo, useState } from 'preact/hooks'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { type DraftStore, openDraftStore } from '../keeping/draft-store.ts'
import { lookForDrafts } from '../keeping/look-for-drafts.ts'
import { whyRefused } from '../keeping/refusals.ts'
import { openTabs, type Tabs } from '../keeping/tabs.ts'
import { type Collection, emptyCollection } from './kept.ts'
import { keptActs } from './kept-acts.ts'

/** What is kept here, also when another tab changes it, and what can be done with it. */
export function useShelf() {
  const [kept, setKept] = useState(emptyCollection)
  const tabs = useMemo(() => openTabs(), [])
  const store = useMemo(() => openDraftStore(tabs.tell), [tabs])
  const lookAgain = async () => setKept(await lookIn(store).catch(withoutPart))
  useLooking(tabs, lookAgain)
  return { kept, lookAgain, ...keptActs(store, setKept) }
}

function withoutPart(reason: unknown): Collection {
  console.warn('What is kept could not be read.', reason)
  return { ...emptyCollection, isKnown: true, isPartMissing: true }
}

/** Looks at everything that is kept; what the browser refuses is in what it gives back. */
export async function lookIn(store: DraftStore): Promise<Collection> {
  const { recalled, saving } = await lookForDrafts(store)
  const { drafts, damaged } = recalled
  const found = { ...emptyCollection, isKnown: true, drafts, damaged }
  if (saving !== 'nothing' && saving !== 'saved') return { ...found, refusal: saving }
  try {
    const asked = [store.lastBackup(), store.reminded(), store.rounds()] as const
    const [lastBackup, reminded, rounds] = await Promise.all(asked)
    const damagedRounds = rounds.length === 0 ? [] : await damagedAmong()
    return { ...found, lastBackup, reminded, rounds, damagedRounds }
  } catch (reason) {
    console.warn('This browser refused to say when the last backup was.', reason)
    return { ...found, refusal: whyRefused(reason) }
  }
}

/** What reads rounds comes only when there are some; without it none is called damaged. */
async function damagedAmong(): Promise<readonly KeptText[]> {
  try {
    const { damagedRounds } = await import('../keeping/damaged-rounds.ts')
    return await damagedRounds()
  } catch (reason) {
    console.warn('What is being answered apart could not be read.', reason)
    return []
  }
}

const lookDelay = 800 // somebody types in another tab, and is written twice in a second

/** Looks at once, when the page is seen again, and a moment after another tab has changed something. */
function useLooking(tabs: Tabs, look: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, lookDelay)
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
