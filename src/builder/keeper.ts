import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from './draft.ts'

/** How it stands with what was typed. */
export type Saving = 'nothing' | 'saved' | 'full' | 'refused'

/** Keeps what is typed, half a second after it was typed at the latest. */
export interface Keeper {
  keep(alliance: Alliance): void
  keepNow(): void // the page goes away
}

/** The world around the keeper: where it writes, a clock, a timer, and who wants to know. */
export interface KeeperWorld {
  readonly write: (draft: Draft) => Promise<void>
  readonly writeLastWords: (draft: Draft) => void
  readonly forgetLastWords: () => void
  readonly now: () => number
  readonly later: (act: () => void, milliseconds: number) => void
  readonly tell: (saving: Saving, draft: Draft) => void
}

const patience = 500

/** A keeper that writes one draft after the other, always the newest, and tells how it went. */
export function createKeeper(world: KeeperWorld): Keeper {
  let waiting: Draft | null = null
  let isBusy = false
  let isTimed = false

  function keep(alliance: Alliance) {
    waiting = { alliance, changed: world.now() }
    if (isTimed) return
    isTimed = true
    world.later(() => {
      isTimed = false
      write()
    }, patience)
  }

  function keepNow() {
    if (waiting === null) return
    world.writeLastWords(waiting)
    write()
  }

  async function write() {
    if (waiting === null || isBusy) return
    const draft = waiting
    isBusy = true
    const outcome = await attempt(world, draft)
    isBusy = false
    if (waiting !== draft) return write()
    if (outcome === 'saved') {
      waiting = null
      world.forgetLastWords()
    }
    world.tell(outcome, draft)
  }

  return { keep, keepNow }
}

async function attempt(world: KeeperWorld, draft: Draft): Promise<Saving> {
  try {
    await world.write(draft)
    return 'saved'
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
}
