import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'
import { type Refusal, whyRefused } from './refusals.ts'

/** How it stands with what was typed. */
export type Saving = 'nothing' | 'saved' | Refusal

/** Keeps what is typed, half a second after it was typed at the latest. */
export interface Keeper {
  keep(alliance: Alliance, conflicts?: readonly Conflict[], archived?: number): void
  keepNow(): void // the page goes away
  forget(id: string): void // it was removed, and must not come back
  trust(): void // the store has answered before: a refusal is perhaps a passing one
}

/** The world around the keeper: where it writes, a clock, a timer, and who wants to know. */
export interface KeeperWorld {
  readonly write: (draft: Draft) => Promise<unknown>
  readonly writeLastWords: (draft: Draft) => boolean // whether there was room for them
  readonly forgetLastWords: () => void
  readonly now: () => number
  readonly later: (act: () => void, milliseconds: number) => void
  readonly tell: (saving: Saving, draft: Draft) => void
}

const patience = 500

/** A refusal after a success is tried again after these milliseconds before anybody hears of it. */
const retries = [1_000, 5_000]

/** A keeper that writes one draft after the other, of each alliance the newest, and tells how it went. */
export function createKeeper(world: KeeperWorld): Keeper {
  const waiting = new Map<string, Draft>()
  let isBusy = false
  let isTimed = false
  let retry = retries.length // the next of the retries; none before anything has worked
  let isRetrying = false

  function keep(alliance: Alliance, conflicts: readonly Conflict[] = [], archived?: number) {
    waiting.set(alliance.id, { alliance, conflicts, changed: world.now(), archived })
    if (isTimed) return
    isTimed = true
    world.later(() => {
      isTimed = false
      write()
    }, patience)
  }

  function keepNow() {
    if (waiting.size === 0) return
    for (const draft of waiting.values()) world.writeLastWords(draft)
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
    const refused = new Set<Draft>()
    for (let draft = next(refused); draft !== undefined; draft = next(refused)) {
      const outcome = await attempt(world, draft)
      const isNewest = waiting.get(draft.alliance.id) === draft
      if (outcome !== 'saved') refused.add(draft)
      else trust()
      if (outcome === 'saved' && isNewest) waiting.delete(draft.alliance.id)
      if (isNewest) tell(outcome, draft)
    }
    isBusy = false
    if (waiting.size === 0) world.forgetLastWords()
  }

  function tell(outcome: Saving, draft: Draft) {
    const isSafe = outcome === 'saved' || world.writeLastWords(draft)
    if (outcome === 'refused' && triesAgain()) return
    const isLost = !isSafe && (outcome === 'newer' || outcome === 'older') // both promise that it stays
    world.tell(isLost ? 'refused' : outcome, draft)
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

  function next(refused: ReadonlySet<Draft>): Draft | undefined {
    return [...waiting.values()].find((draft) => !refused.has(draft))
  }

  return { keep, keepNow, forget, trust }
}

async function attempt(world: KeeperWorld, draft: Draft): Promise<Saving> {
  try {
    await world.write(draft)
    return 'saved'
  } catch (reason) {
    console.warn('This browser refused to keep what was typed.', reason)
    return whyRefused(reason)
  }
}
