import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import type { EngineAnswer, EngineQuestion } from '../../src/engine/engine-job.ts'

/** A worker that answers as a test likes, or not at all. */
function fakeWorkers(answer: (question: EngineQuestion) => EngineAnswer | null) {
  const started: string[] = []
  const start = () => {
    started.push('started')
    const worker = {
      onmessage: (_event: { data: EngineAnswer }) => {},
      onerror: (_event: { message?: string }) => {},
      terminate: () => started.push('stopped'),
      postMessage(question: EngineQuestion) {
        const said = answer(question)
        if (said !== null) queueMicrotask(() => worker.onmessage({ data: said }))
      },
    }
    return worker as unknown as Worker // as much of a worker as the engine uses
  }
  return { start, started }
}

const patience = {
  warm: 50,
  letters: 50,
  pages: 50,
  pdf: 50,
  docx: 50,
  markdown: 50,
  cards: 50,
  pack: 50,
  roster: 50,
  merge: 50,
  open: 50,
}

describe('the engine', () => {
  it('is not started before it is asked', () => {
    const { start, started } = fakeWorkers(() => null)
    createEngine(start, patience)
    expect(started).toEqual([])
  })

  it('gives the answer to the question that was asked', async () => {
    const { start } = fakeWorkers(({ number }) => ({ number, result: null }))
    await expect(createEngine(start, patience).ask({ kind: 'warm' })).resolves.toBeNull()
  })

  it('says why it could not', async () => {
    const { start } = fakeWorkers(({ number }) => ({ number, problem: 'no-font' }))
    await expect(createEngine(start, patience).ask({ kind: 'warm' })).rejects.toMatchObject({
      problem: 'no-font',
    })
  })

  it('stops a worker that never answers, and starts another for the next question', async () => {
    vi.useFakeTimers()
    const { start, started } = fakeWorkers(({ number }) => (number === 1 ? null : { number, result: null }))
    const engine = createEngine(start, patience)
    const first = expect(engine.ask({ kind: 'warm' })).rejects.toMatchObject({ problem: 'too-slow' })
    await vi.runAllTimersAsync()
    await first
    vi.useRealTimers()
    await engine.ask({ kind: 'warm' })
    expect(started).toEqual(['started', 'stopped', 'started'])
  })
  it('asks another worker when a part of the program did not arrive, since a worker asks for a module only once', async () => {
    const { start, started } = fakeWorkers(({ number }) =>
      number === 1 ? { number, problem: 'no-code' } : { number, result: null },
    )
    const engine = createEngine(start, patience)
    await expect(engine.ask({ kind: 'warm' })).rejects.toMatchObject({ problem: 'no-code' })
    await engine.ask({ kind: 'warm' })
    expect(started).toEqual(['started', 'stopped', 'started'])
  })

  it.each([
    ['a worker that could not be fetched, which says nothing', {}, 'no-code'],
    ['a worker that broke', { message: 'RangeError' }, 'broke'],
  ])('tells %s', async (_what, event, problem) => {
    const broken = {
      onerror: (_event: object) => {},
      terminate: () => {},
      postMessage: () => broken.onerror(event),
    }
    const engine = createEngine(() => broken as unknown as Worker, patience)
    await expect(engine.ask({ kind: 'warm' })).rejects.toMatchObject({ problem })
  })

  it('blames the request that never ends, and asks a new worker for those that waited behind it', async () => {
    vi.useFakeTimers()
    const hangs = (started: readonly string[]) => started.length === 1 // the first worker is busy for ever
    const { start, started } = fakeWorkers(({ number, job }) => {
      if (job.kind === 'open') return { number, begun: true }
      return hangs(started) ? null : { number, result: null }
    })
    const engine = createEngine(start, { ...patience, warm: 20 })
    const file = { kind: 'open', bytes: new Uint8Array(0), asked: new Map() } as const
    const opened = expect(engine.ask(file)).rejects.toMatchObject({ problem: 'too-slow' })
    const warmed = expect(engine.ask({ kind: 'warm' })).resolves.toBeNull()
    await vi.runAllTimersAsync()
    await opened
    await warmed
    vi.useRealTimers()
    expect(started).toEqual(['started', 'stopped', 'started'])
  })

  it('gives a request its time from when the worker begins with it', async () => {
    vi.useFakeTimers()
    const workers = fakeWorkers(() => null)
    const said: Worker[] = []
    const engine = createEngine(() => {
      said.push(workers.start())
      return said[0] as Worker
    }, patience)
    const warmed = expect(engine.ask({ kind: 'warm' })).resolves.toBeNull()
    const say = (data: EngineAnswer) => said[0]?.onmessage?.({ data } as MessageEvent<EngineAnswer>)
    await vi.advanceTimersByTimeAsync(40)
    say({ number: 1, begun: true })
    await vi.advanceTimersByTimeAsync(40)
    say({ number: 1, result: null })
    await warmed
    vi.useRealTimers()
  })
})
