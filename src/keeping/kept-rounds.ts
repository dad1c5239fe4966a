import type { Writable } from '../core/alliance/apart/merge-sheets.ts'
import type { Round } from '../core/alliance/apart/round.ts'
import { createKeeper, type Keeper, type Saving } from './keeper.ts'
import { observed } from './observed.ts'
import { combineRounds, isSameRound } from './round-copies.ts'
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

/**
 * The rounds of answering apart as one tab keeps them: they survive a closing page, a second tab and a full device.
 * Begins with none; `look` reads what this browser has.
 */
export function createKeptRounds(world: RoundsWorld) {
  const tab = new RoundsInTab(world)
  return {
    get: () => tab.now,
    subscribe: tab.subscribe,
    look: () => tab.look(),
    find: (id: string) => world.store.one(id), // as it lies in the store now
    edit: (round: Writable) => tab.edit(round),
    further: (round: Round) => tab.further(round),
    take: (round: Round) => tab.take(round),
    put: (round: Round) => tab.put(round),
    remove: (round: Round) => tab.remove(round),
    hear: (id: string) => tab.hear(id),
    leave: () => tab.leave(),
  }
}

class RoundsInTab {
  readonly #world: RoundsWorld
  readonly #bases = new Map<string, Round>() // how each lay in the store when this tab last knew
  readonly #keeper: Keeper<Writable>
  readonly #state = observed<RoundsNow>({ rounds: [], saving: 'nothing' })
  readonly subscribe = this.#state.subscribe

  constructor(world: RoundsWorld) {
    this.#world = world
    this.#keeper = createKeeper<Writable>({
      idOf: ({ id }) => id,
      write: async (round) => {
        this.#know(await world.store.keepSheet(round, this.#baseOf(round.id)), round)
        world.tell(round.id)
      },
      writeLastWords: (round) => world.words.say(round, this.#baseOf(round.id)),
      forgetLastWords: world.words.forget,
      later: world.later,
      tell: (saving) => this.#state.change({ saving }),
    })
  }

  get now(): RoundsNow {
    return this.#state.get()
  }

  /** All rounds of this browser, with what was typed last before a page closed; rejects when it doesn't let us look. */
  async look(): Promise<readonly Round[]> {
    const unkept = await keepWordsOfBefore(this.#world)
    const rounds = await this.#world.store.all()
    this.#keeper.trust()
    const unwritten = this.now.rounds.filter(
      ({ id }) => this.#keeper.waiting(id) && !rounds.some((one) => one.id === id),
    )
    this.#state.change({ rounds: [...unwritten, ...rounds.map((round) => this.#learn(round, null))] })
    for (const words of unkept) this.#sayAgain(words)
    return this.now.rounds
  }

  /** While somebody types: on the screen at once, kept a moment later. */
  edit(round: Writable): void {
    this.#show(round)
    this.#keeper.keep(round)
  }

  /** One step further: kept at once, and shown as it is kept. */
  async further(round: Round): Promise<void> {
    const { store, tell } = this.#world
    this.#know(await this.#insteadOfWaiting(round.id, () => store.keepFurther(round)), round)
    tell(round.id)
  }

  /** A reply was taken in, while somebody may be writing in the same round: what is typed stays. */
  async take(round: Round): Promise<void> {
    this.#know(await this.#world.store.keepFurther(round), null)
    this.#world.tell(round.id)
  }

  /** Other answers were chosen: kept at once, as they were chosen. */
  async put(round: Round): Promise<void> {
    this.#know(await this.#world.store.put(round), round)
    this.#world.tell(round.id)
  }

  async remove({ id }: Round): Promise<void> {
    await this.#insteadOfWaiting(id, () => this.#world.store.remove(id))
    this.#bases.delete(id)
    this.#state.change({ rounds: this.now.rounds.filter((round) => round.id !== id) })
    this.#world.tell(id)
  }

  /** Another tab has changed it, or taken it out. */
  async hear(id: string): Promise<void> {
    const there = await this.#world.store.one(id)
    if (there !== undefined) return this.#know(there, null)
    this.#bases.delete(id) // what is still being written here is kept anew
    this.#state.change({ rounds: this.now.rounds.filter((round) => round.id !== id || isWritable(round)) })
  }

  leave(): void {
    this.#keeper.keepNow()
  }

  #baseOf(id: string): Round | null {
    return this.#bases.get(id) ?? null
  }

  #show(round: Round): void {
    this.#state.change({ rounds: [round, ...this.now.rounds.filter(({ id }) => id !== round.id)] })
  }

  #know(kept: Round, written: Round | null): void {
    this.#show(this.#learn(kept, written))
  }

  /**
   * Knows what lies in the store now, `written` by this tab or null, and gives back what is to be shown: the base moves
   * on together with what is on the screen, so that no letter typed meanwhile is lost.
   */
  #learn(kept: Round, written: Round | null): Round {
    const shown = this.now.rounds.find(({ id }) => id === kept.id)
    const before = written ?? this.#baseOf(kept.id)
    const next = shown === undefined || shown === written ? kept : combineRounds(before, shown, kept)
    this.#bases.set(kept.id, kept)
    if (isWritable(next) && !isSameRound(next, kept)) this.#keeper.keep(next)
    return next
  }

  /** What was typed here since then stays beside the words. */
  #sayAgain({ round, base }: RoundWords): void {
    if (!isWritable(round)) return
    const waiting = this.#keeper.waiting(round.id)
    const both = waiting === undefined ? round : combineRounds(base, waiting, round)
    if (isWritable(both)) this.edit(both)
  }

  /** What waits to be written gives way to an act; when that is refused, it waits again. */
  async #insteadOfWaiting<Result>(id: string, act: () => Promise<Result>): Promise<Result> {
    const waiting = this.#keeper.waiting(id)
    this.#keeper.forget(id)
    try {
      return await act()
    } catch (reason) {
      if (waiting !== undefined && this.#keeper.waiting(id) === undefined) this.#keeper.keep(waiting)
      throw reason
    }
  }
}

/** Gives back what could not be kept, as on a full device: it is shown and tried again. */
async function keepWordsOfBefore({ store, ...world }: RoundsWorld): Promise<readonly RoundWords[]> {
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
