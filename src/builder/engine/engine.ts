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

/** The worker is started at the first request, and anew after it broke or took longer than it ever should. */
export function createEngine(startWorker: () => Thread, patience: Patience): Engine {
  const waiting = new Map<number, (answer: EngineAnswer) => void>()
  let worker: Thread | null = null
  let last = 0

  function ask<Kind extends EngineJob['kind']>(job: Extract<EngineJob, { kind: Kind }>) {
    worker ??= listenTo(startWorker())
    const number = ++last
    const asked = worker
    return new Promise<EngineResults[Kind]>((resolve, reject) => {
      const timer = setTimeout(() => giveUp('too-slow'), patience[job.kind])
      waiting.set(number, (answer) => {
        clearTimeout(timer)
        waiting.delete(number)
        if ('problem' in answer) return reject(new EngineError(answer.problem))
        resolve(answer.result as EngineResults[Kind]) // the worker answers each kind in kind
      })
      asked.postMessage({ number, job })
    })
  }

  function listenTo(started: Thread): Thread {
    started.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      waiting.get(data.number)?.(data)
      if ('problem' in data && data.problem === 'no-code') giveUp('no-code') // a thread never asks again for a module
    }
    // A thread that can't be fetched has nothing to say.
    started.onerror = ({ message }) => giveUp(message ? 'broke' : 'no-code')
    return started
  }

  function giveUp(problem: EngineProblem) {
    worker?.terminate()
    worker = null
    for (const [number, answer] of [...waiting]) answer({ number, problem })
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
