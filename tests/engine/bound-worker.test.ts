// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { canBind, startBound, startPlain } from '../../src/engine/bound-worker.ts'

/** A worker of a browser, which says its first word or breaks when a test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = []
  readonly address: string
  isOver = false
  onmessage: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(address: string) {
    super()
    this.address = address
    FakeWorker.all.push(this)
  }
  terminate(): void {
    this.isOver = true
  }
}

const codes: Blob[] = []
const forgotten = vi.fn<(address: string) => void>()
const last = () => FakeWorker.all.at(-1)

beforeEach(() => {
  codes.length = 0
  vi.stubGlobal('Worker', FakeWorker)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((code) => {
    if (code instanceof Blob) codes.push(code)
    return `blob:${location.origin}/code`
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(forgotten)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('a bound worker is a blob of this page, which imports the file', async () => {
  startBound('/_astro/engine.js')
  expect(last()?.address).toBe(`blob:${location.origin}/code`)
  expect(await codes[0]?.text()).toBe(`import "${location.origin}/_astro/engine.js"`)
})

it('the blob is forgotten with the first word of the worker, and not before it was read', () => {
  startBound('/_astro/engine.js')
  expect(forgotten).not.toHaveBeenCalled()
  last()?.dispatchEvent(new Event('message'))
  expect(forgotten).toHaveBeenCalledWith(`blob:${location.origin}/code`)
})

it('a plain worker is the file itself, and none of another site', () => {
  startPlain('/_astro/engine.js')
  expect(last()?.address).toBe(`${location.origin}/_astro/engine.js`)
  expect(() => startPlain('https://elsewhere.example/engine.js')).toThrow('is not of this site')
})

it.each([
  ['speaks', 'onmessage', true],
  ['breaks', 'onerror', false],
] as const)(
  'whether workers can be bound here is asked of one that does nothing: it %s',
  async (_what, how, can) => {
    const asked = canBind()
    last()?.[how]?.()
    expect(await asked).toBe(can)
    expect(last()?.isOver).toBe(true)
  },
)
