import type { EngineAnswer, EngineJob, EngineProblem, EngineResults } from './engine-job.ts'

/** Makes pages and PDFs, and opens files, in a thread of its own, so that typing never waits. */
export interface Engine {
  ask<Kind extends EngineJob['kind']>(job: Extract<EngineJob, { kind: Kind }>): Promise<EngineResults[Kind]>
}

/** Why a request to the engine failed. */
export class EngineError extends Error {
  readonly problem: EngineProblem
  constructor(problem: EngineProblem) {
    super(`The engine could not do it: ${problem}.`)
    this.problem = problem
  }
}

/** As much of a worker as the engine uses. */
export interface Thread {
  postMessage(message: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A request that has no answer yet. */
interface Waiting {
  readonly job: EngineJob
  readonly answer: (answer: Result | { readonly problem: EngineProblem }) => void
  timer?: ReturnType<typeof setTimeout>
  hasBegun?: boolean
}
type Result = { readonly result: EngineResults[EngineJob['kind']] }

/**
 * The worker is started at the first request, and anew after it broke or took longer than it ever should: then only the
 * request that it was busy with fails, and the new one is asked for all others.
 */
export function createEngine(startWorker: () => Thread, patience: Patience): Engine {
  const waiting = new Map<number, Waiting>()
  let worker: Thread | null = null
  let last = 0

  function ask<Kind extends EngineJob['kind']>(job: Extract<EngineJob, { kind: Kind }>) {
    const number = ++last
    return new Promise<EngineResults[Kind]>((resolve, reject) => {
      const answer: Waiting['answer'] = (said) => {
        if ('problem' in said) return reject(new EngineError(said.problem))
        resolve(said.result as EngineResults[Kind]) // the worker answers each kind in kind
      }
      send(number, { job, answer })
    })
  }

  function send(number: number, request: Waiting): void {
    worker ??= listenTo(startWorker())
    waiting.set(number, request)
    wait(number, request)
    worker.postMessage({ number, job: request.job })
  }

  function wait(number: number, request: Waiting): void {
    clearTimeout(request.timer)
    request.timer = setTimeout(() => late(number, request), patience[request.job.kind])
  }

  /** A request on which no work has begun waits for another one, which will be late itself. */
  function late(number: number, request: Waiting): void {
    const isBehind = !request.hasBegun && [...waiting.values()].some(({ hasBegun }) => hasBegun)
    if (isBehind) {
      wait(number, request)
      return
    }
    stop()
    answer(number, { problem: 'too-slow' })
    for (const [other, { job, answer, timer }] of [...waiting]) {
      clearTimeout(timer)
      send(other, { job, answer })
    }
  }

  function listenTo(started: Thread): Thread {
    started.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      if ('begun' in data) return begin(data.number)
      answer(data.number, data)
      if ('problem' in data && data.problem === 'no-code') giveUp('no-code') // a thread never asks again for a module
    }
    // A thread that can't be fetched has nothing to say.
    started.onerror = ({ message }) => giveUp(message ? 'broke' : 'no-code')
    return started
  }

  function begin(number: number): void {
    const request = waiting.get(number)
    if (!request) return
    request.hasBegun = true
    wait(number, request)
  }

  function answer(number: number, said: Parameters<Waiting['answer']>[0]): void {
    const request = waiting.get(number)
    clearTimeout(request?.timer)
    waiting.delete(number)
    request?.answer(said)
  }

  function giveUp(problem: EngineProblem): void {
    stop()
    for (const number of [...waiting.keys()]) answer(number, { problem })
  }

  function stop(): void {
    worker?.terminate()
    worker = null
  }

  return { ask }
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
  merge: 60_000,
  open: 30_000,
}

/** What the engine said, or that it could not be asked at all. */
export function problemOf(reason: unknown): EngineProblem {
  return reason instanceof EngineError ? reason.problem : 'broke'
}
