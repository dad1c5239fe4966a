/** What opens the browser's stores, and hears other tabs: a screen subscribes to a library that its own room has opened. */
export const CLOSED: Readonly<Record<string, readonly string[]>> = {
  keeping: [
    'database.ts',
    'draft-store.ts',
    'kept-rounds.ts',
    'last-words.ts',
    'look-for-drafts.ts',
    'round-store.ts',
    'round-words.ts',
    'said-at-once.ts',
    'settled-conflicts.ts',
    'shared-drafts.ts',
    'tabs.ts',
    'writing.ts',
  ],
}
