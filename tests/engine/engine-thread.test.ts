import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CodeError } from '../../src/engine/load-code.ts'

const work = vi.hoisted(() => vi.fn())
vi.mock('../../src/engine/handlers.ts', () => ({ createHandlers: () => work }))

type Said = readonly [message: unknown, options?: { transfer: readonly unknown[] }]

const said: Said[] = []
let hear: (event: { data: unknown }) => Promise<void>

vi.stubGlobal('addEventListener', (_event: string, listener: typeof hear) => {
  hear = listener
})
vi.stubGlobal('postMessage', (...message: Said) => said.push(message))
await import('../../src/engine/engine.worker.ts')
vi.unstubAllGlobals()

const ask = (kind: string) => hear({ data: { number: 7, job: { kind } } })

describe('the engine’s thread', () => {
  beforeEach(() => {
    said.length = 0
    vi.stubGlobal('postMessage', (...message: Said) => said.push(message))
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('says that it has begun, and then the answer, each with the number of the question', async () => {
    work.mockResolvedValue(null)
    await ask('warm')
    expect(said.map(([message]) => message)).toEqual([
      { number: 7, begun: true },
      { number: 7, result: null },
    ])
  })

  it('hands pictures over instead of copying them; what was shown already has none', async () => {
    const bitmap = { width: 1 }
    const pictures = [bitmap, null, '<svg/>'].map((picture, index) => ({ id: `${index}`, picture }))
    work.mockResolvedValue({ pictures, missing: [], unknown: [] })
    await ask('pages')
    expect(said.at(-1)?.[1]?.transfer).toEqual([bitmap])
  })

  it.each([
    [new CodeError('gone'), 'no-code'],
    [new RangeError('a mistake of ours'), 'broke'],
  ])('always answers, also where something breaks: %s', async (reason, problem) => {
    work.mockRejectedValue(reason)
    await ask('pdf')
    expect(said.at(-1)?.[0]).toEqual({ number: 7, problem })
  })
})
