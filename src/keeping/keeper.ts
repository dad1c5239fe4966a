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

const patience = 500

/** A refusal after a success is tried again after these milliseconds before anybody hears of it. */
const retries = [1_000, 5_000]

/** A keeper that writes one item after the other, of each id the newest, and tells how it went. */
export function createKeeper<Item>(world: KeeperWorld<Item>): Keeper<Item> {
  const waiting = new Map<string, Item>()
  let isBusy = false
  let isTimed = false
  let retry = retries.length // the next of the retries; none before anything has worked
  let isRetrying = false

  function keep(item: Item) {
    waiting.set(world.idOf(item), item)
    if (isTimed) return
    isTimed = true
    world.later(() => {
      isTimed = false
      write()
    }, patience)
  }

  function keepNow() {
    if (waiting.size === 0) return
    for (const item of waiting.values()) world.writeLastWords(item)
    write()
  }

  function forget(id: string) {
    waiting.delete(id)
    if (waiting.size === 0) world.forgetLastWords()
  }

  function trust() {
    retry = 0
  }

  async function write() {
    if (isBusy) return
    isBusy = true
    const refused = new Set<Item>()
    for (let item = next(refused); item !== undefined; item = next(refused)) {
      const outcome = await attempt(world, item)
      const isNewest = waiting.get(world.idOf(item)) === item
      if (outcome !== 'saved') refused.add(item)
      else trust()
      if (outcome === 'saved' && isNewest) waiting.delete(world.idOf(item))
      if (isNewest) tell(outcome, item)
    }
    isBusy = false
    if (waiting.size === 0) world.forgetLastWords()
  }

  function tell(outcome: Saving, item: Item) {
    const isSafe = outcome === 'saved' || world.writeLastWords(item)
    if (outcome === 'refused' && triesAgain()) return
    const isLost = !isSafe && (outcome === 'newer' || outcome === 'older') // both promise that it stays
    world.tell(isLost ? 'refused' : outcome, item)
  }

  /** Whether it will be tried again before anybody hears of the refusal. */
  function triesAgain(): boolean {
    const wait = retries[retry]
    if (isRetrying || wait === undefined) return isRetrying
    retry += 1
    isRetrying = true
    world.later(() => {
      isRetrying = false
      write()
    }, wait)
    return true
  }

  function next(refused: ReadonlySet<Item>): Item | undefined {
    return [...waiting.values()].find((item) => !refused.has(item))
  }

  return { keep, keepNow, forget, waiting: (id) => waiting.get(id), trust }
}

async function attempt<Item>(world: KeeperWorld<Item>, item: Item): Promise<Saving> {
  try {
    await world.write(item)
    return 'saved'
  } catch (reason) {
    console.warn('This browser refused to keep what was typed.', reason)
    return whyRefused(reason)
  }
}
