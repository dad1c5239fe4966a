import { expect } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { createFullLibrary } from '../../src/keeping/full-library.ts'
import { createLastWords } from '../../src/keeping/last-words.ts'
import { createLibrary, type LibraryWorld } from '../../src/keeping/library.ts'
import { eventually } from '../eventually.ts'
import { alliance } from '../sample.ts'

/** An alliance as it lies in a browser. */
export const draft = (change: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})

/** Tabs of one browser: what one keeps, those that listen hear at once; `clock` gives each its moment. */
export function tabsOfOneBrowser(clock: () => number = counting()) {
  const hearers = new Set<(id: string) => void>()
  function world(name: string): World {
    const timers: (() => void)[] = []
    const mine = new Set<(id: string) => void>()
    const [leaving, seen] = [new Set<() => void>(), new Set<() => void>()]
    const tell = (id: string) =>
      doAll([...hearers].filter((hear) => !mine.has(hear)).map((hear) => () => hear(id)))
    return {
      store: openDraftStore(tell),
      lastWords: createLastWords(name),
      tabs: { listen: (hear) => both(enter(hearers, hear), enter(mine, hear)) },
      page: { onLeave: (act) => enter(leaving, act), onSeen: (act) => enter(seen, act) },
      later: (act) => void timers.push(act),
      clock,
      ring: () => doAll(timers.splice(0)),
      hide: () => doAll(leaving),
      show: () => doAll(seen),
    }
  }
  return {
    open: (name = 'one') => withWorld(world(name), createLibrary),
    openFull: (name = 'one') => withWorld(world(name), createFullLibrary),
  }
}

interface World extends LibraryWorld {
  readonly ring: () => void // the timers
  readonly hide: () => void // the page
  readonly show: () => void
}

function withWorld<Library extends object>(world: World, create: (world: LibraryWorld) => Library) {
  const { ring, hide, show } = world
  return { ...create(world), ring, hide, show }
}

function enter<One>(all: Set<One>, one: One): () => void {
  all.add(one)
  return () => void all.delete(one)
}

function doAll(acts: Iterable<() => void>): void {
  for (const act of acts) act()
}

const both = (one: () => void, other: () => void) => () => {
  one()
  other()
}

function counting(): () => number {
  let moment = 0
  return () => ++moment
}

/** The titles of all that lies in the store. */
export async function keptTitles(): Promise<readonly string[]> {
  return (await openDraftStore().all())
    .map(({ json }): Alliance => JSON.parse(json))
    .map(({ title }) => title)
}

/** Waits until the store holds alliances of these titles. */
export async function keeps(...titles: readonly string[]): Promise<void> {
  await eventually(async () => expect((await keptTitles()).toSorted()).toEqual(titles.toSorted()))
}
