// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { all, hide, holds, messages, named, newScreen, press, reads, said } from '../../kit/a-screen.ts'
import { text } from '../sample.ts'
import { long, short, showCodes, showWay, words } from './a-code.tsx'

vi.mock('qr', async (original) =>
  (await import('./a-code.tsx')).noting(await original<typeof import('qr')>()),
)

const { codes } = messages.sharing

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('what is shown as codes', () => {
  it('is one code where that holds it, with the same as a link beside it', async () => {
    const [link] = await showCodes(short)
    expect(named<HTMLTextAreaElement>(codes.link).value).toBe(link)
    expect(document.querySelector('svg.code')?.getAttribute('aria-label')).toBe('QR code: Ours')
    press(codes.close)
    expect(all('svg.code')).toHaveLength(0)
  })

  it('is several that change by themselves, until somebody turns them by hand', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await showCodes(long)
    await reads(/Code 1 of [3-9]/)
    await holds(() => expect(vi.getTimerCount()).toBe(1))
    const pass = () => act(() => void vi.advanceTimersByTime(1500))
    pass()
    expect(said('.code-number')).toMatch(/^Code 2/)
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })
    act(() => void all('svg.code')[0]?.dispatchEvent(key))
    expect(said('.code-number')).toMatch(/^Code 3/)
    pass()
    expect(said('.code-number')).toMatch(/^Code 3/)
    press(codes.run)
    pass()
    expect(said('.code-number')).not.toMatch(/^Code 3/)
    vi.useRealTimers()
  })

  it('stands still for whoever asks for little movement', async () => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }))
    await showCodes(long)
    await reads(codes.run)
  })

  it('is too much for codes when it would take more than twenty', async () => {
    const answers = Object.fromEntries(
      ['why-purpose', 'why-now', 'needs-from-me'].map((key, index) => [
        key,
        text(`${index} ${[...words].reverse().join('')} ${words}`),
      ]),
    )
    showWay({ ...short, answers })
    press(codes.show)
    await reads(codes.tooMany)
  })
})
