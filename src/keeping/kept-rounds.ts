import { fingerprint } from '../core/alliance/agreed.ts'
import { mergeSheets, type Writable } from '../core/alliance/apart/merge-sheets.ts'
import type { Round } from '../core/alliance/apart/round.ts'
import { createKeeper, type Saving } from './keeper.ts'
import { isWritable } from './round-store.ts'
import type { RoundWords } from './round-words.ts'

/** Where rounds are kept, and what a page needs around it. */
export interface RoundsWorld {
  readonly store: {
    all(): Promise<readonly Round[]>
    one(id: string): Promise<Round | undefined>
    keepSheet(round: Writable, base: Round | null): Promise<Round>
    keepFurther(round: Round): Promise<Round>
    put(round: Round): Promise<Round>
    remove(id: string): Promise<void>
  }
  readonly words: { say(round: Round, base: Round | null): boolean; forget(): void }
  readonly wordsOfBefore: () => readonly RoundWords[]
  readonly forgetWords: (key: string) => void
  readonly tell: (id: string) => void // the other tabs
  readonly later: (act: () => void, milliseconds: number) => void
}

/** What a page shows of its rounds. */
export interface RoundsNow {
  readonly rounds: readonly Round[] // the last changed first
  readonly saving: Saving
}

/** The rounds of answering apart as one tab keeps them: they survive a closing page, a second tab and a full device. */
export type KeptRounds = ReturnType<typeof createKeptRounds>

/** Begins with none; `look` reads what this browser has. */
export function createKeptRounds(world: RoundsWorld) {
  const { store } = world
  const bases = new Map<string, Round>() // how each lay in the store when this tab last knew
  const hearers = new Set<() => void>()
  let now: RoundsNow = { rounds: [], saving: 'nothing' }
  const baseOf = (id: string) => bases.get(id) ?? null
  const keeper = createKeeper<Writable>({
    idOf: ({ id }) => id,
    write: async (round) => {
      know(await store.keepSheet(round, baseOf(round.id)), round)
      world.tell(round.id)
    },
    writeLastWords: (round) => world.words.say(round, baseOf(round.id)),
    forgetLastWords: world.words.forget,
    later: world.later,
    tell: (saving) => change({ saving }),
  })

  function change(next: Partial<RoundsNow>): void {
    now = { ...now, ...next }
    for (const hear of hearers) hear()
  }

  function show(round: Round): void {
    change({ rounds: [round, ...now.rounds.filter(({ id }) => id !== round.id)] })
  }

  /**
   * Knows what lies in the store now, `written` by this tab or null, and gives back what is to be shown: the base moves
   * on together with what is on the screen, so that no letter typed meanwhile is lost.
   */
  function learn(kept: Round, written: Round | null): Round {
    const shown = now.rounds.find(({ id }) => id === kept.id)
    const before = written ?? baseOf(kept.id)
    const next = shown === undefined || shown === written ? kept : together(before, shown, kept)
    bases.set(kept.id, kept)
    if (isWritable(next) && !isSame(next, kept)) keeper.keep(next)
    return next
  }

  function know(kept: Round, written: Round | null): void {
    show(learn(kept, written))
  }

  /** All rounds of this browser, with what was typed last before a page closed; rejects when it doesn't let us look. */
  async function look(): Promise<readonly Round[]> {
    const unkept = await keepWordsOfBefore()
    const rounds = await store.all()
    keeper.trust()
    const unwritten = now.rounds.filter(
      ({ id }) => keeper.waiting(id) && !rounds.some((one) => one.id === id),
    )
    change({ rounds: [...unwritten, ...rounds.map((round) => learn(round, null))] })
    for (const words of unkept) sayAgain(words)
    return now.rounds
  }

  /** Gives back what could not be kept, as on a full device: it is shown and tried again. */
  async function keepWordsOfBefore(): Promise<readonly RoundWords[]> {
    const unkept: RoundWords[] = []
    for (const words of world.wordsOfBefore()) {
      const { key, round, base } = words
      try {
        if (isWritable(round)) await store.keepSheet(round, base)
        world.forgetWords(key)
      } catch (reason) {
        console.warn('The last words of a round could not be kept yet.', reason)
        unkept.push(words)
      }
    }
    return unkept
  }

  /** What was typed here since then stays beside the words. */
  function sayAgain({ round, base }: RoundWords): void {
    if (!isWritable(round)) return
    const waiting = keeper.waiting(round.id)
    const both = waiting === undefined ? round : together(base, waiting, round)
    if (isWritable(both)) edit(both)
  }

  /** While somebody types: on the screen at once, kept a moment later. */
  function edit(round: Writable): void {
    show(round)
    keeper.keep(round)
  }

  /** One step further: kept at once, and shown as it is kept. */
  async function further(round: Round): Promise<void> {
    know(await insteadOfWaiting(round.id, () => store.keepFurther(round)), round)
    world.tell(round.id)
  }

  /** What waits to be written gives way to an act; when that is refused, it waits again. */
  async function insteadOfWaiting<Result>(id: string, act: () => Promise<Result>): Promise<Result> {
    const waiting = keeper.waiting(id)
    keeper.forget(id)
    try {
      return await act()
    } catch (reason) {
      if (waiting !== undefined && keeper.waiting(id) === undefined) keeper.keep(waiting)
      throw reason
    }
  }

  /** Other answers were chosen: kept at once, as they were chosen. */
  async function put(round: Round): Promise<void> {
    know(await store.put(round), round)
    world.tell(round.id)
  }

  async function remove({ id }: Round): Promise<void> {
    await insteadOfWaiting(id, () => store.remove(id))
    bases.delete(id)
    change({ rounds: now.rounds.filter((round) => round.id !== id) })
    world.tell(id)
  }

  /** Another tab has changed it, or taken it out. */
  async function hear(id: string): Promise<void> {
    const there = await store.one(id)
    if (there !== undefined) return know(there, null)
    bases.delete(id) // what is still being written here is kept anew
    change({ rounds: now.rounds.filter((round) => round.id !== id || isWritable(round)) })
  }

  function subscribe(act: () => void): () => void {
    hearers.add(act)
    return () => hearers.delete(act)
  }

  return { get: () => now, subscribe, look, edit, further, put, remove, hear, leave: keeper.keepNow }
}

function together(base: Round | null, shown: Round, kept: Round): Round {
  if (!isWritable(shown) || !isWritable(kept) || shown.stage !== kept.stage) return kept
  return mergeSheets(base !== null && isWritable(base) ? base : null, shown, kept)
}

function isSame(one: Round, other: Round): boolean {
  return fingerprint({ ...one, changed: 0 }) === fingerprint({ ...other, changed: 0 })
}
