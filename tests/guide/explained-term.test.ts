// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { draw } from '../kit/drawn.ts'
import '../../src/guide/explained-term.ts'

/** As Term.astro draws it; happy-dom knows no popovers, so the note says itself whether it is open. */
const page = `<explained-term><button>alliance</button><span class="term-note">What people agree.</span></explained-term>`

const find = (what: string) => document.querySelector(what) as HTMLElement // drawn above
const word = () => find('explained-term')
let isOpen = false

const point = (what: string, pointerType: string) =>
  word().dispatchEvent(Object.assign(new Event(what), { pointerType }))
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)

/** Presses the word; gives back whether the browser then opens or closes the note, as it does by itself. */
function press(): boolean {
  return find('button').dispatchEvent(new Event('click', { bubbles: true, cancelable: true }))
}

beforeEach(() => {
  vi.useFakeTimers()
  draw(page)
  isOpen = false
  Object.assign(find('.term-note'), {
    matches: () => isOpen,
    showPopover: () => {
      isOpen = true
    },
    hidePopover: () => {
      isOpen = false
    },
  })
})
afterEach(() => vi.useRealTimers())

it('a word is explained when a mouse rests on it, and the note goes a moment after the mouse', () => {
  point('pointerenter', 'mouse')
  expect(isOpen).toBe(true)
  point('pointerleave', 'mouse')
  wait(200)
  expect(isOpen).toBe(true)
  wait(100)
  expect(isOpen).toBe(false)
})

it('the note stays when the mouse comes over to it to read', () => {
  point('pointerenter', 'mouse')
  point('pointerleave', 'mouse')
  wait(200)
  point('pointerenter', 'mouse')
  wait(1000)
  expect(isOpen).toBe(true)
  point('pointerleave', 'mouse')
  wait(300)
  expect(isOpen).toBe(false)
})

it('a press keeps the note that hovers, instead of closing it, and the mouse no longer takes it away', () => {
  point('pointerenter', 'mouse')
  expect(press()).toBe(false)
  point('pointerleave', 'mouse')
  wait(1000)
  expect(isOpen).toBe(true)
})

it('a finger and a key are left to the browser', () => {
  point('pointerenter', 'touch')
  expect(isOpen).toBe(false)
  expect(press()).toBe(true)
})
