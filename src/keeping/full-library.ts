import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import { withDraft } from '../core/alliance/keeping/recalled.ts'
import type { BackupNote } from './backup-note.ts'
import { backupsBeside } from './backups-beside.ts'
import type { Saving } from './keeper.ts'
import type { LibraryWorld } from './library.ts'
import { type LibraryNow, nothingKnown } from './library-now.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { type Observed, observed } from './observed.ts'
import { roundsBeside } from './rounds-beside.ts'
import { noteSettled, settledConflicts } from './settled-conflicts.ts'

/** Where it looks and keeps, and what it hears. */
type LookingWorld = Pick<LibraryWorld, 'store' | 'tabs' | 'page' | 'later'>

/** The library of a page that shows everything, or takes in what comes from elsewhere. */
export type FullLibrary = ReturnType<typeof createFullLibrary>

/**
 * What a browser keeps, for a page on which no alliance is written: it does whole acts alone, and loads nothing of what
 * writing needs. Each promise rejects when the browser refuses, and then nothing on the screen changes.
 */
export function createFullLibrary(world: LookingWorld) {
  const state = observed(nothingKnown)
  const { look, all } = lookingIn(world, state)
  return {
    get: state.get,
    subscribe: state.subscribe,
    look,
    all,
    find: async (id: string) => (await all()).find(({ alliance }) => alliance.id === id),
    watch: () => watching(world, look),
    texts: world.store.all, // of all alliances, readable or not
    ...keepingIn(world, state),
    ...notingIn(world, state),
    ...roundsBeside,
    settledConflicts,
    noteSettled,
  }
}

function lookingIn({ store }: LookingWorld, { change }: Observed<LibraryNow>) {
  async function wake(further: (saving: Saving) => Promise<Partial<LibraryNow>>) {
    const { recalled, saving, reason } = await lookForDrafts(store)
    const { drafts, damaged } = recalled
    change({ ...nothingKnown, isKnown: true, drafts, damaged, saving, ...(await further(saving)) })
    return { drafts, reason }
  }

  /** Looks at everything that is kept; what the browser refuses is in what the page knows then. */
  async function look(): Promise<void> {
    try {
      await wake((saving) => backupsBeside(store, saving))
    } catch (reason) {
      console.warn('What is kept could not be read.', reason)
      change({ ...nothingKnown, isKnown: true, isPartMissing: true })
    }
  }

  /** All alliances, the last changed first; rejects when the browser doesn't let us look. */
  async function all(): Promise<readonly Draft[]> {
    const { drafts, reason } = await wake(async () => ({}))
    if (reason !== undefined) throw reason
    return drafts
  }

  return { look, all }
}

function keepingIn({ store }: LookingWorld, { get, change }: Observed<LibraryNow>) {
  /**
   * Keeps an alliance beside the one that is being written, and gives back what lies there then. `base` is how it lay there
   * when this page looked; what another tab wrote since is put together with it.
   */
  async function keep(draft: Draft, base: StoredBase): Promise<Draft> {
    const there = await store.keepAside(draft, base)
    change({ drafts: withDraft(get().drafts, there) })
    return there
  }

  /** The same as the one that is being written, for a page that goes on with it. */
  async function keepCurrent(draft: Draft, base: StoredBase): Promise<void> {
    await store.keep(draft, base)
  }

  /** Takes out what lies under this id, readable or not. */
  async function takeOut(id: string): Promise<void> {
    await store.remove(id)
    const { drafts, damaged } = get()
    change({
      drafts: drafts.filter(({ alliance }) => alliance.id !== id),
      damaged: damaged.filter((text) => text.id !== id),
    })
  }

  return { keep, keepCurrent, takeOut, keepRaw: store.keepRaw }
}

function notingIn({ store }: LookingWorld, { change }: Observed<LibraryNow>) {
  async function noteBackup(note: BackupNote): Promise<void> {
    await store.noteBackup(note)
    change({ lastBackup: note })
  }

  /** Nobody wants to hear of a backup now. */
  async function remindLater(moment: number): Promise<void> {
    change({ reminded: moment }) // at least until the page is left
    await store.noteReminded(moment)
  }

  return { noteBackup, remindLater }
}

const lookDelay = 800 // somebody types in another tab, and is written twice in a second

/** Looks at once, when the page is seen again, and a moment after another tab has changed something, until it is stopped. */
function watching({ tabs, page, later }: LookingWorld, look: () => Promise<void>): () => void {
  let asked = 0
  const lookSoon = () => {
    asked += 1
    const mine = asked
    later(() => mine === asked && void look(), lookDelay)
  }
  const stops = [page.onSeen(() => void look()), tabs.listen(lookSoon)]
  void look()
  return () => {
    asked += 1
    for (const stop of stops) stop()
  }
}
