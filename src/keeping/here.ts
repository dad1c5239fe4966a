import { openDraftStore } from './draft-store.ts'
import { createLastWords } from './last-words.ts'
import { createLibrary, type Library, type LibraryWorld } from './library.ts'
import { pageLife } from './page-life.ts'
import { openTabs } from './tabs.ts'

/** The library of this browser, for the life of a page. */
export function openLibrary(): Library {
  return createLibrary(worldHere())
}

/** What a library needs, as this browser has it. */
export function worldHere(): LibraryWorld {
  const tabs = openTabs()
  return {
    store: openDraftStore(tabs.tell),
    lastWords: createLastWords(tabName()),
    tabs,
    page: pageLife,
    later: (act, milliseconds) => setTimeout(act, milliseconds),
    clock: Date.now,
  }
}

/** A name for this tab, which no other tab bears. */
export function tabName(): string {
  return Math.random().toString(36).slice(2)
}
