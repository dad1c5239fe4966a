import { EngineError } from './engine-error.ts'
import type { EngineAnswer, EngineJob, EngineProblem, EngineResults } from './engine-job.ts'

/** Makes pages and PDFs, and opens files, in a thread of its own, so that typing never waits. */
export interface Engine {
  ask<Kind extends EngineJob['kind']>(job: Extract<EngineJob, { kind: Kind }>): Promise<EngineResults[Kind]>
}

/** As much of a worker as the engine uses. */
export interface Thread {
  postMessage(message: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A request that has no answer yet. */
interface PendingRequest {
  readonly job: EngineJob
  readonly answer: (answer: JobResult | { readonly problem: EngineProblem }) => void
  timer?: ReturnType<typeof setTimeout>
  hasBegun?: boolean
}
type JobResult = { readonly result: EngineResults[EngineJob['kind']] }

/**
 * The worker is started at the first request, and anew after it broke or took longer than it ever should: then only the
 * request that it was busy with fails, and the new one is asked for all others.
 */
export function createEngine(startWorker: () => Thread, patience: Patience): Engine {
  const requests = new Requests(startWorker, patience)
  return {
    ask: <Kind extends EngineJob['kind']>(job: Extract<EngineJob, { kind: Kind }>) =>
      new Promise<EngineResults[Kind]>((resolve, reject) => {
        requests.add(job, (said) => {
          if ('problem' in said) return reject(new EngineError(said.problem))
          resolve(said.result as EngineResults[Kind]) // the worker answers each kind in kind
        })
      }),
  }
}

class Requests {
  readonly #startWorker: () => Thread
  readonly #patience: Patience
  readonly #waiting = new Map<number, PendingRequest>()
  #worker: Thread | null = null
  #last = 0

  constructor(startWorker: () => Thread, patience: Patience) {
    this.#startWorker = startWorker
    this.#patience = patience
  }

  add(job: EngineJob, answer: PendingRequest['answer']): void {
    this.#last += 1
    this.#send(this.#last, { job, answer })
  }

  #send(number: number, request: PendingRequest): void {
    this.#worker ??= this.#listenTo(this.#startWorker())
    this.#waiting.set(number, request)
    this.#wait(number, request)
    this.#worker.postMessage({ number, job: request.job })
  }

  #wait(number: number, request: PendingRequest): void {
    clearTimeout(request.timer)
    request.timer = setTimeout(() => this.#late(number, request), this.#patience[request.job.kind])
  }

  /** A request on which no work has begun waits for another one, which will be late itself. */
  #late(number: number, request: PendingRequest): void {
    const isBehind = !request.hasBegun && [...this.#waiting.values()].some(({ hasBegun }) => hasBegun)
    if (isBehind) {
      this.#wait(number, request)
      return
    }
    this.#stop()
    this.#answer(number, { problem: 'too-slow' })
    for (const [other, { job, answer, timer }] of [...this.#waiting]) {
      clearTimeout(timer)
      this.#send(other, { job, answer })
    }
  }

  #listenTo(started: Thread): Thread {
    started.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      if ('begun' in data) return this.#begin(data.number)
      this.#answer(data.number, data)
      if ('problem' in data && data.problem === 'no-code') this.#giveUp('no-code') // a thread never asks again for a module
    }
    // A thread that can't be fetched has nothing to say.
    started.onerror = ({ message }) => this.#giveUp(message ? 'broke' : 'no-code')
    return started
  }

  #begin(number: number): void {
    const request = this.#waiting.get(number)
    if (!request) return
    request.hasBegun = true
    this.#wait(number, request)
  }

  #answer(number: number, said: Parameters<PendingRequest['answer']>[0]): void {
    const request = this.#waiting.get(number)
    clearTimeout(request?.timer)
    this.#waiting.delete(number)
    request?.answer(said)
  }

  #giveUp(problem: EngineProblem): void {
    this.#stop()
    for (const number of [...this.#waiting.keys()]) this.#answer(number, { problem })
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}

/** How long each kind of request may take, in milliseconds. */
export type Patience = Readonly<Record<EngineJob['kind'], number>>

/** Long enough for a slow phone on a slow network; a hostile file is given up sooner. */
export const patience: Patience = {
  warm: 90_000,
  letters: 90_000,
  pages: 90_000,
  pdf: 120_000,
  docx: 120_000,
  markdown: 90_000,
  cards: 120_000,
  pack: 240_000,
  roster: 120_000, // a piece
  merge: 60_000,
  open: 30_000,
}
