import { type Refusal, whyRefused } from './refusals.ts'

/** How it stands with what was typed. */
export type Saving = 'nothing' | 'saved' | Refusal

/** Keeps what is typed, half a second after it was typed at the latest. */
export interface Keeper<Item> {
  keep(item: Item): void
  keepNow(): void // the page goes away
  forget(id: string): void // it was removed, and must not come back
  waiting(id: string): Item | undefined // what of it is still to be written
  trust(): void // the store has answered before: a refusal is perhaps a passing one
}

/** The world around the keeper: where it writes, a timer, and who wants to know. */
export interface KeeperWorld<Item> {
  readonly idOf: (item: Item) => string
  readonly write: (item: Item) => Promise<unknown>
  readonly writeLastWords: (item: Item) => boolean // whether there was room for them
  readonly forgetLastWords: () => void
  readonly later: (act: () => void, milliseconds: number) => void
  readonly tell: (saving: Saving, item: Item) => void
}

const writeDelay = 500

/** A refusal after a success is tried again after these milliseconds before anybody hears of it. */
const retries = [1_000, 5_000]

/** A keeper that writes one item after the other, of each id the newest, and tells how it went. */
export function createKeeper<Item>(world: KeeperWorld<Item>): Keeper<Item> {
  const queue = new WriteQueue(world)
  return {
    keep: (item) => queue.keep(item),
    keepNow: () => queue.keepNow(),
    forget: (id) => queue.forget(id),
    waiting: (id) => queue.waiting.get(id),
    trust: () => queue.trust(),
  }
}

class WriteQueue<Item> {
  readonly waiting = new Map<string, Item>()
  readonly #world: KeeperWorld<Item>
  #isBusy = false
  #isTimed = false
  #retry = retries.length // the next of the retries; none before anything has worked
  #isRetrying = false

  constructor(world: KeeperWorld<Item>) {
    this.#world = world
  }

  keep(item: Item): void {
    this.waiting.set(this.#world.idOf(item), item)
    if (this.#isTimed) return
    this.#isTimed = true
    this.#world.later(() => {
      this.#isTimed = false
      this.#write()
    }, writeDelay)
  }

  keepNow(): void {
    if (this.waiting.size === 0) return
    for (const item of this.waiting.values()) this.#world.writeLastWords(item)
    this.#write()
  }

  forget(id: string): void {
    this.waiting.delete(id)
    this.#forgetLastWords()
  }

  trust(): void {
    this.#retry = 0
  }

  async #write(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    const refused = new Set<Item>()
    for (let item = this.#next(refused); item !== undefined; item = this.#next(refused)) {
      const outcome = await attemptWrite(this.#world, item)
      if (outcome !== 'saved') refused.add(item)
      this.#note(item, outcome)
    }
    this.#isBusy = false
    this.#forgetLastWords()
  }

  #next(refused: ReadonlySet<Item>): Item | undefined {
    return [...this.waiting.values()].find((item) => !refused.has(item))
  }

  #note(item: Item, outcome: Saving): void {
    const id = this.#world.idOf(item)
    const isNewest = this.waiting.get(id) === item
    if (outcome === 'saved') this.trust()
    if (outcome === 'saved' && isNewest) this.waiting.delete(id)
    if (isNewest) this.#tell(outcome, item)
  }

  #forgetLastWords(): void {
    if (this.waiting.size === 0) this.#world.forgetLastWords()
  }

  #tell(outcome: Saving, item: Item): void {
    const isSafe = outcome === 'saved' || this.#world.writeLastWords(item)
    if (outcome === 'refused' && this.#triesAgain()) return
    const isLost = !isSafe && (outcome === 'newer' || outcome === 'older') // both promise that it stays
    this.#world.tell(isLost ? 'refused' : outcome, item)
  }

  /** Whether it will be tried again before anybody hears of the refusal. */
  #triesAgain(): boolean {
    const wait = retries[this.#retry]
    if (this.#isRetrying || wait === undefined) return this.#isRetrying
    this.#retry += 1
    this.#isRetrying = true
    this.#world.later(() => {
      this.#isRetrying = false
      this.#write()
    }, wait)
    return true
  }
}

async function attemptWrite<Item>(world: KeeperWorld<Item>, item: Item): Promise<Saving> {
  try {
    await world.write(item)
    return 'saved'
  } catch (reason) {
    console.warn('This browser refused to keep what was typed.', reason)
    return whyRefused(reason)
  }
}
