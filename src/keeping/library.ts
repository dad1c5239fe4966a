import type { Draft } from '../core/alliance/keeping/draft.ts'
import { type Recalled, withDraft } from '../core/alliance/keeping/recalled.ts'
import { bareDesk, type Desk } from './desk.ts'
import { drawerOf, neighboursOf, writingOn } from './desk-acts.ts'
import type { DraftStore } from './draft-store.ts'
import { createKeeper, type KeeperWorld } from './keeper.ts'
import type { createLastWords } from './last-words.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { observed } from './observed.ts'
import { whyRefused } from './refusals.ts'
import { type Neighbours, type SharedDrafts, shareDrafts } from './shared-drafts.ts'

/** Where a library keeps, a place for the last words of a page that goes away, a timer and a clock. */
export interface LibraryWorld {
  readonly store: DraftStore
  readonly lastWords: ReturnType<typeof createLastWords>
  readonly later: KeeperWorld<Draft>['later']
  readonly clock: () => number // milliseconds
}

/** The alliances of this browser as one page has them, with the one that is being written. */
export type Library = ReturnType<typeof createLibrary>

/** Begins with nothing; `wake` reads what is kept. Whatever changes is kept, beside what other tabs change. */
export function createLibrary(world: LibraryWorld) {
  const { get, change, subscribe } = observed(bareDesk)
  const shared = shareDrafts(world.store, {
    takeOver: (...theirs) => neighbours.takeOver(...theirs),
    gone: (id) => neighbours.gone(id),
  })
  const keeper = createKeeper<Draft>({
    ...writesTo(shared, world),
    tell: (saving, draft) => change({ saving, drafts: withDraft(get().drafts, draft) }),
  })
  const desk = { now: get, change, keeper, shared, clock: world.clock }
  const drawer = drawerOf(desk)
  const { write, ...writing } = writingOn(desk, drawer.remove)
  const neighbours: Neighbours = neighboursOf(desk, write)

  /** Looks for what was kept; what it finds as current lies on the desk again. */
  async function wake(): Promise<Recalled> {
    const { recalled, saving } = await lookForDrafts(world.store)
    if (saving === 'nothing') keeper.trust()
    const { drafts, damaged, current } = recalled
    shared.know(drafts)
    const { alliance = null, conflicts = [] } = current ?? {}
    change({ ...bareDesk, alliance, conflicts, drafts, damaged, saving })
    return recalled
  }

  const hear = (id: string) => lookAtOthers(shared, id, change)
  return { get, subscribe, wake, hear, leave: keeper.keepNow, ...writing, ...drawer }
}

function writesTo(
  shared: SharedDrafts,
  { lastWords, later }: LibraryWorld,
): Omit<KeeperWorld<Draft>, 'tell'> {
  return {
    idOf: ({ alliance }) => alliance.id,
    write: shared.keep,
    writeLastWords: (draft) => lastWords.say(draft, shared.baseOf(draft.alliance.id)),
    forgetLastWords: lastWords.forget,
    later,
  }
}

/** Another tab has told of an alliance; that it can't be looked at is said only where nothing is kept any more. */
async function lookAtOthers(
  shared: SharedDrafts,
  id: string,
  change: (next: Partial<Desk>) => void,
): Promise<void> {
  try {
    await shared.look(id)
  } catch (reason) {
    console.warn('What another tab wrote could not be looked at.', reason)
    const why = whyRefused(reason)
    if (why === 'newer' || why === 'older') change({ saving: why })
  }
}
