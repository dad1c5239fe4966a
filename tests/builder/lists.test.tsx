// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/core/alliance/alliance.ts'
import { all, hide, holds, named, newScreen, press, said, type } from '../kit/a-screen.ts'
import { answered, ask } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const list = (...items: readonly string[]): Answer => ({ kind: 'list', items: [...items] })
const row = (number: number) => named<HTMLTextAreaElement>(`Line ${number}`, 'textarea', 0)
const rows = () => all<HTMLTextAreaElement>('.rows textarea').map(({ value }) => value)

function key(name: string, number: number, at: number, held: KeyboardEventInit = {}): KeyboardEvent {
  const field = row(number)
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held })
  act(() => {
    field.focus()
    field.setSelectionRange(at, at)
    field.dispatchEvent(event)
  })
  return event
}

const focused = () => document.activeElement as HTMLTextAreaElement // a row of the list
const cursor = () => [rows().indexOf(focused().value), focused().selectionStart]

describe('a list in the builder', () => {
  it('begins a new row with Enter and with each line that is pasted, and the cursor is there', async () => {
    await ask('commitments-ours')
    type('Line 1', 'We end on time\nWe say what we need')
    await answered('commitments-ours', list('We end on time', 'We say what we need'))
    expect(cursor()).toEqual([1, 0])
  })

  it('joins two rows with Backspace and with Delete, with the cursor at the seam', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('We end', ' on time', '!') } })
    key('Backspace', 2, 0)
    expect([rows().slice(0, 2), cursor()]).toEqual([
      ['We end on time', '!'],
      [0, 6],
    ])
    key('Delete', 1, 14)
    await answered('commitments-ours', list('We end on time!'))
  })

  it('takes back what was joined, one after the other, and leaves what was typed since to the browser', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('one', 'two', 'three') } })
    key('Backspace', 3, 0)
    key('Backspace', 2, 0)
    expect(rows()[0]).toBe('onetwothree')
    expect(key('z', 1, 0, { ctrlKey: true }).defaultPrevented).toBe(true)
    expect(rows().slice(0, 2)).toEqual(['one', 'twothree'])
    key('z', 1, 0, { metaKey: true })
    expect(rows().slice(0, 3)).toEqual(['one', 'two', 'three'])
    key('Backspace', 2, 0)
    type('Line 1', 'onetwo, and more')
    expect(key('z', 1, 0, { ctrlKey: true }).defaultPrevented).toBe(false)
  })

  it.each([
    ['in the middle of a row', 'Backspace', 1, {}],
    ['at the start of the first row', 'Backspace', 0, {}],
    ['while a word is being put together', 'Delete', 3, { isComposing: true }],
  ])('leaves the keys to the browser %s', async (_where, name, at, held) => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('one', 'two') } })
    expect(key(name, 1, at, held).defaultPrevented).toBe(false)
    expect(rows().slice(0, 2)).toEqual(['one', 'two'])
  })
})

describe('a vague promise', () => {
  const vague = 'I will be supportive'
  const hint = () => said('.promise-hints')

  async function promise(text: string, line = 1): Promise<void> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    type(`Line ${line}`, text)
    act(() => void vi.advanceTimersByTime(1500))
    vi.useRealTimers()
    await holds(() => expect(hint()).toContain(text))
  }

  it('is asked about a moment later, until somebody leaves it as it is, also after a reload', async () => {
    await ask('commitments-ours')
    await promise(vague)
    press(`Leave it as it is: ${vague}`)
    expect(hint()).toBe('')
    expect(focused()).toBe(row(1))
    await promise('We will respect everyone')
    await answered('commitments-ours', list('We will respect everyone'))
    type('Line 1', vague)
    await answered('commitments-ours', list(vague))
    expect(hint()).toBe('')
  })

  it('that was there before is left in peace', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list(vague) } })
    await promise('We will respect everyone', 2)
    expect(hint()).not.toContain(vague)
  })
})
