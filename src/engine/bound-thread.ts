import type { Thread } from './engine.ts'

/** How a thread is started: bound by the page's policy, and plainly; and whether the first can be done at all. */
export interface Ways {
  readonly bound: () => Thread
  readonly plain: () => Thread
  readonly canBind: () => Promise<boolean>
}

/** A bound thread; where a browser can't have one, a plain one takes over all that was asked, and nobody notices. */
export function boundThread({ bound, plain, canBind }: Ways): Thread {
  const asked: unknown[] = [] // until the thread has said its first word
  const thread: Thread = { onmessage: null, onerror: null, postMessage, terminate }
  let hasSpoken = false
  let isOver = false
  let worker = heard(start(), insteadOf)

  function start(): Thread {
    try {
      return bound()
    } catch {
      return plain() // some browsers say so at once
    }
  }

  function heard(started: Thread, onError: (event: ErrorEvent) => void): Thread {
    started.onmessage = (event) => {
      hasSpoken = true
      asked.length = 0
      thread.onmessage?.(event)
    }
    started.onerror = onError
    return started
  }

  async function insteadOf(event: ErrorEvent): Promise<void> {
    if (hasSpoken || (await canBind())) return thread.onerror?.(event)
    if (isOver) return
    worker = heard(plain(), (again) => thread.onerror?.(again))
    for (const message of asked) worker.postMessage(message)
  }

  function postMessage(message: unknown): void {
    if (!hasSpoken) asked.push(message)
    worker.postMessage(message)
  }

  function terminate(): void {
    isOver = true
    worker.terminate()
  }

  return thread
}
