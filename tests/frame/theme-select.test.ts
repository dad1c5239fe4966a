// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newStorage } from '../keeping/a-browser.ts'
import { draw } from '../kit/drawn.ts'

const device = Object.assign(new EventTarget(), { matches: true }) // it likes light colours
vi.stubGlobal('matchMedia', () => device)
await import('../../src/frame/theme-select.ts')

let kept: Record<string, string>
const pickers = vi.fn<(theme: string) => void>()

/** A page with the choice, as ThemeSelect.astro draws it; with what is kept from before. */
function open(from: Record<string, string> = {}): void {
  kept = from
  vi.stubGlobal('localStorage', newStorage(kept))
  draw(`<starlight-theme-select><select>
    <option value="dark"></option><option value="light"></option><option value="auto" selected></option>
  </select></starlight-theme-select>`)
}

function choose(theme: string): void {
  const select = document.querySelector('select')
  if (select) select.value = theme
  select?.dispatchEvent(new Event('change'))
}

function deviceTurns(isLight: boolean): void {
  device.matches = isLight
  device.dispatchEvent(new Event('change'))
}

const shown = () => document.documentElement.dataset['theme']

beforeEach(() => {
  device.matches = true
  vi.stubGlobal('StarlightThemeProvider', { updatePickers: pickers })
})
afterEach(() => vi.restoreAllMocks())

it('the device decides as long as nobody has chosen, also when it changes its mind in the evening', () => {
  open()
  expect(shown()).toBe('light')
  deviceTurns(false)
  expect([shown(), kept['starlight-theme'] ?? '']).toEqual(['dark', ''])
})

it('what somebody chooses stays on the next page, whatever the device likes', () => {
  open()
  choose('dark')
  expect([shown(), kept['starlight-theme'], pickers.mock.lastCall]).toEqual(['dark', 'dark', ['dark']])
  open(kept)
  deviceTurns(true)
  expect(shown()).toBe('dark')
  choose('auto')
  expect([shown(), kept['starlight-theme']]).toEqual(['light', ''])
})

it('what is kept under its name and is no colour counts as no choice', () => {
  open({ 'starlight-theme': 'purple' })
  expect(shown()).toBe('light')
})

it('somebody can choose where the device is full, for this page', () => {
  const full = () => {
    throw new DOMException('Full.', 'QuotaExceededError')
  }
  open()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: full })
  draw(document.body.innerHTML)
  choose('dark')
  expect(shown()).toBe('dark')
})
