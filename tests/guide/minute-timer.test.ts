// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { draw } from '../kit/drawn.ts'
import '../../src/guide/minute-timer.ts'

const page = `<minute-timer>
  <div class="timer-panel" hidden>
    <span data-clock></span><span data-step></span><span data-status></span>
    <button data-run>Start the timer</button><button data-reset>Begin again</button>
  </div>
  <p class="minute" data-from="0" data-to="5"><span class="minute-title">Why</span></p>
  <p class="minute" data-from="5" data-to="8"><span class="minute-title">Needs</span></p>
</minute-timer>`

const text = (what: string) => document.querySelector(what)?.textContent
const press = (what: string) => document.querySelector<HTMLElement>(what)?.click()
const now = () => [...document.querySelectorAll('[data-now]')].map((minute) => minute.textContent)
const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)

beforeEach(() => {
  vi.useFakeTimers()
  draw(page)
})
afterEach(() => {
  document.body.innerHTML = ''
  vi.useRealTimers()
})

it('shows itself where it can run, and says what comes first', () => {
  expect(document.querySelector<HTMLElement>('.timer-panel')?.hidden).toBe(false)
  expect([text('[data-step]'), text('[data-status]'), now()]).toEqual(['Why, until minute 5', '', []])
})

it('walks through the minutes, and says each step once', () => {
  press('[data-run]')
  minutes(1)
  expect([now(), text('[data-run]')]).toEqual([['Why'], 'Pause'])
  minutes(5)
  expect([now(), text('[data-status]')]).toEqual([['Needs'], 'Needs, until minute 8'])
})

it('rests while it is paused, and begins again when asked', () => {
  press('[data-run]')
  minutes(2)
  press('[data-run]')
  const clock = text('[data-clock]')
  minutes(9)
  expect([text('[data-clock]'), text('[data-run]')]).toEqual([clock, 'Carry on'])
  press('[data-reset]')
  expect([text('[data-run]'), now()]).toEqual(['Start the timer', []])
})

it('ends after the last step', () => {
  press('[data-run]')
  minutes(9)
  expect([text('[data-step]'), text('[data-run]')]).toEqual(['That was the last step', 'Carry on'])
})
