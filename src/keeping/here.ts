import { openDraftStore } from './draft-store.ts'
import type { LibraryWorld } from './library.ts'
import { pageLife } from './page-life.ts'
import { openTabs } from './tabs.ts'

/** What every library needs, as this browser has it. */
export function worldHere(): Omit<LibraryWorld, 'lastWords' | 'clock'> {
  const tabs = openTabs()
  return {
    store: openDraftStore(tabs.tell),
    tabs,
    page: pageLife,
    later: (act, milliseconds) => setTimeout(act, milliseconds),
  }
}

/** A name for this tab, which no other tab bears. */
export function tabName(): string {
  return Math.random().toString(36).slice(2)
}
