import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'

/** How it stands with what was typed. */
export type Saving = 'nothing' | 'saved' | 'full' | 'refused'

/** Keeps what is typed, half a second after it was typed at the latest. */
export interface Keeper {
  keep(alliance: Alliance, conflicts?: readonly Conflict[]): void
  keepNow(): void // the page goes away
  forget(id: string): void // it was removed, and must not come back
}

/** The world around the keeper: where it writes, a clock, a timer, and who wants to know. */
export interface KeeperWorld {
  readonly write: (draft: Draft) => Promise<unknown>
  readonly writeLastWords: (draft: Draft) => void
  readonly forgetLastWords: () => void
  readonly now: () => number
  readonly later: (act: () => void, milliseconds: number) => void
  readonly tell: (saving: Saving, draft: Draft) => void
}

const patience = 500

/** A keeper that writes one draft after the other, of each alliance the newest, and tells how it went. */
export function createKeeper(world: KeeperWorld): Keeper {
  const waiting = new Map<string, Draft>()
  let isBusy = false
  let isTimed = false

  function keep(alliance: Alliance, conflicts: readonly Conflict[] = []) {
    waiting.set(alliance.id, { alliance, conflicts, changed: world.now() })
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
  }

  async function write() {
    if (isBusy) return
    isBusy = true
    const refused = new Set<Draft>()
    for (let draft = next(refused); draft !== undefined; draft = next(refused)) {
      const outcome = await attempt(world, draft)
      const isNewest = waiting.get(draft.alliance.id) === draft
      if (outcome !== 'saved') refused.add(draft)
      else if (isNewest) waiting.delete(draft.alliance.id)
      if (isNewest) world.tell(outcome, draft)
    }
    isBusy = false
    if (waiting.size === 0) world.forgetLastWords()
  }

  function next(refused: ReadonlySet<Draft>): Draft | undefined {
    return [...waiting.values()].find((draft) => !refused.has(draft))
  }

  return { keep, keepNow, forget }
}

async function attempt(world: KeeperWorld, draft: Draft): Promise<Saving> {
  try {
    await world.write(draft)
    return 'saved'
  } catch (reason) {
    return whyRefused(reason)
  }
}

/** What a failure of the store means. */
export function whyRefused(reason: unknown): Saving {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused'
}
