import type { Draft } from '../core/alliance/keeping/draft.ts'
import { type Recalled, withDraft } from '../core/alliance/keeping/recalled.ts'
import type { DraftStore } from './draft-store.ts'
import { createKeeper, type KeeperWorld } from './keeper.ts'
import type { createLastWords } from './last-words.ts'
import { type LibraryNow, nothingKnown } from './library-now.ts'
import { lookForDrafts } from './look-for-drafts.ts'
import { type Observed, observed } from './observed.ts'
import type { PageLife } from './page-life.ts'
import { whyRefused } from './refusals.ts'
import { type Neighbours, type SharedDrafts, shareDrafts } from './shared-drafts.ts'
import type { Tabs } from './tabs.ts'
import { drawerOf, neighboursOf, writingOn } from './writing.ts'

/** Where a library keeps, a place for the last words of a page that goes away, the tabs beside it, a timer and a clock. */
export interface LibraryWorld {
  readonly store: DraftStore
  readonly lastWords: ReturnType<typeof createLastWords>
  readonly tabs: Pick<Tabs, 'listen'>
  readonly page: PageLife
  readonly later: KeeperWorld<Draft>['later']
  readonly clock: () => number // milliseconds
}

/** What this browser keeps as one page has it, with the alliance that is being written, and what can be done with it. */
export type Library = ReturnType<typeof createLibrary>

/** Begins with nothing; `wake` reads what is kept. Whatever changes is kept, beside what other tabs change. */
export function createLibrary(world: LibraryWorld) {
  const { get, change, subscribe } = observed(nothingKnown)
  const shared = shareDrafts(world.store, {
    takeOver: (...theirs) => neighbours.takeOver(...theirs),
    gone: (id) => neighbours.gone(id),
  })
  const keeper = createKeeper<Draft>({
    ...writesTo(shared, world),
    tell: (saving, draft) => change({ saving, drafts: withDraft(get().drafts, draft) }),
  })
  const { clock } = world
  const drawer = drawerOf({ get, change, keeper, shared, clock })
  const { write, ...writing } = writingOn({ get, change, keeper, shared, clock }, drawer.remove)
  const neighbours: Neighbours = neighboursOf({ get, change, keeper }, write)

  /** Looks for what was kept; what is found as current is being written again. */
  async function wake(): Promise<Recalled> {
    const { recalled, saving } = await lookForDrafts(world.store)
    if (saving === 'nothing') keeper.trust()
    const { drafts, damaged, current } = recalled
    shared.know(drafts)
    const { alliance = null, conflicts = [] } = current ?? {}
    change({ ...nothingKnown, isKnown: true, alliance, conflicts, drafts, damaged, saving })
    return recalled
  }

  const hear = (id: string) => lookAtOthers(shared, id, change)
  const leave = keeper.keepNow
  const listen = () => listening(world, { get, hear, leave })
  return { get, subscribe, wake, hear, leave, listen, ...writing, ...drawer }
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

/** Keeps at once when the page goes away, and hears what other tabs keep, until it gives back how to stop is called. */
function listening(
  { tabs, page }: LibraryWorld,
  { get, hear, leave }: Pick<Library, 'get' | 'hear' | 'leave'>,
): () => void {
  /** A tab that slept may have heard nothing. */
  const hearAgain = () => {
    const id = get().alliance?.id
    if (id !== undefined) void hear(id)
  }
  const stops = [page.onLeave(leave), page.onSeen(hearAgain), tabs.listen((id) => void hear(id))]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Another tab has told of an alliance; that it can't be looked at is said only where nothing is kept any more. */
async function lookAtOthers(
  shared: SharedDrafts,
  id: string,
  change: Observed<LibraryNow>['change'],
): Promise<void> {
  try {
    await shared.look(id)
  } catch (reason) {
    console.warn('What another tab wrote could not be looked at.', reason)
    const why = whyRefused(reason)
    if (why === 'newer' || why === 'older') change({ saving: why })
  }
}
