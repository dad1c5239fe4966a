// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BigView } from '../../../src/sharing/big/BigView.tsx'
import { hide, holds, newScreen, show } from '../../kit/a-screen.ts'

const words = { full: 'Full screen', close: 'Close' }
const view = (
  <BigView label="Code" looks="code" words={words} bar="Code" onClose={() => undefined}>
    A code
  </BigView>
)

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

it('keeps the screen awake, also once somebody comes back to it', async () => {
  const release = vi.fn(async () => undefined)
  const request = vi.fn(async () => ({ release }))
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  show(view)
  await holds(() => expect(request).toHaveBeenCalledTimes(1))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await holds(() => expect(request).toHaveBeenCalledTimes(2))
  hide()
  await holds(() => expect(release).toHaveBeenCalled())
})

it('is left without complaint where the browser knows of no full screen, as on an iPhone', () => {
  const warn = vi.spyOn(console, 'warn')
  expect('fullscreenElement' in document).toBe(false)
  show(view)
  expect(hide).not.toThrow()
  expect(warn).not.toHaveBeenCalled()
})
