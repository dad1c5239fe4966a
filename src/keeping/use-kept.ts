import { useMemo } from 'preact/hooks'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { readAddress } from '../kit/addresses/read-address.ts'
import { type DraftStore, openDraftStore } from './draft-store.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { openTabs } from './tabs.ts'

/** The alliances that this browser keeps; other tabs hear of what is changed here. */
export interface KeptAlliances {
  readonly store: DraftStore
  all(): Promise<readonly Draft[]> // the last changed first; rejects when the browser doesn't let us look
  one(id: string): Promise<Draft | undefined> // rejects as well
  openInBuilder(draft: Draft, base: Draft | null): Promise<void> // leaves this page
  openToRead(draft: Draft, base: Draft | null): Promise<void> // leaves it too
}

/** What this browser keeps, for the life of a page. */
export function useKept(): KeptAlliances {
  return useMemo(() => {
    const store = openDraftStore(openTabs().tell)
    const all = async () => {
      const { recalled, saving, reason } = await lookForDrafts(store)
      if (saving !== 'nothing') throw reason
      return recalled.drafts
    }
    return {
      store,
      all,
      one: async (id) => (await all()).find(({ alliance }) => alliance.id === id),
      openInBuilder: async (draft, base) => {
        await store.keep(draft, base)
        location.assign(`${pageBeside('builder')}#check`)
      },
      openToRead: async (draft, base) => {
        await store.keep(draft, base)
        location.assign(readAddress(draft.alliance.id))
      },
    }
  }, [])
}
