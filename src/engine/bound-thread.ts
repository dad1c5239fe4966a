import type { Thread } from './engine.ts'

/** How a thread is started: bound by the page's policy, and plainly; and whether the first can be done at all. */
export interface ThreadWays {
  readonly bound: () => Thread
  readonly plain: () => Thread
  readonly canBind: () => Promise<boolean>
}

/** A bound thread; where a browser can't have one, a plain one takes over all that was asked, and nobody notices. */
export function boundThread(ways: ThreadWays): Thread {
  return new BoundThread(ways)
}

class BoundThread implements Thread {
  onmessage: Thread['onmessage'] = null
  onerror: Thread['onerror'] = null
  readonly #ways: ThreadWays
  readonly #asked: unknown[] = [] // until the thread has said its first word
  #hasSpoken = false
  #isOver = false
  #worker: Thread

  constructor(ways: ThreadWays) {
    this.#ways = ways
    this.#worker = this.#heard(begun(ways), (event) => void this.#insteadOf(event))
  }

  postMessage(message: unknown): void {
    if (!this.#hasSpoken) this.#asked.push(message)
    this.#worker.postMessage(message)
  }

  terminate(): void {
    this.#isOver = true
    this.#worker.terminate()
  }

  #heard(started: Thread, onError: (event: ErrorEvent) => void): Thread {
    started.onmessage = (event) => {
      this.#hasSpoken = true
      this.#asked.length = 0
      this.onmessage?.(event)
    }
    started.onerror = onError
    return started
  }

  async #insteadOf(event: ErrorEvent): Promise<void> {
    if (this.#hasSpoken || (await this.#ways.canBind())) return this.onerror?.(event)
    if (this.#isOver) return
    this.#worker = this.#heard(this.#ways.plain(), (again) => this.onerror?.(again))
    for (const message of this.#asked) this.#worker.postMessage(message)
  }
}

function begun({ bound, plain }: ThreadWays): Thread {
  try {
    return bound()
  } catch {
    return plain() // some browsers say so at once
  }
}
