// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { withLetterhead } from '../../src/core/alliance/letterhead/with-letterhead.ts'
import { hide, holds, messages, named, newScreen, press, reads, savedFile, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const said = words.letterhead
const harbour = { head: 'Harbour Coaching', foot: 'Kai 3, Hamburg', colour: '#1b3a6b' }

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

const box = (label: string) => named(label) as HTMLInputElement

/** The panel of the letterhead in the step of the paper. */
async function openPanel(kept: Alliance = alliance(), button = said.add): Promise<void> {
  await keep(kept)
  await openBuilder('#paper')
  await holds(() => named(button))
  press(button)
  await holds(() => named(said.head))
}

/** What the data file says of it. */
async function inFile(): Promise<unknown> {
  press(words.paper.saveData, 0)
  return JSON.parse(await savedFile().text()).letterhead
}

describe('the letterhead of a paper in the builder', () => {
  it('is typed, and stands in the file', async () => {
    await openPanel()
    await holds(() => expect(document.activeElement?.id).toBe('letterhead-title'))
    type(said.head, harbour.head)
    type(said.foot, harbour.foot)
    type(said.colour, harbour.colour)
    expect(await inFile()).toEqual(harbour)
  })

  it('is left out with one press, which is said and can be taken back', async () => {
    await openPanel(withLetterhead(alliance(), harbour), said.change)
    press(said.leaveOut)
    await reads(said.gone)
    expect(box(said.head).value).toBe('')
    press('Undo')
    await holds(() => expect(box(said.head).value).toBe(harbour.head))
  })

  it('refuses a colour that is too pale with the reason, keeps the one before, and offers a darker one', async () => {
    await openPanel(withLetterhead(alliance(), harbour), said.change)
    type(said.colour, '#ffdd00')
    await reads(/Its contrast with white is 1.3 to 1, and small letters need 4.5 to 1/)
    expect(await inFile()).toEqual(harbour)
    press(said.darker)
    await holds(() => expect(box(said.colour).getAttribute('aria-invalid')).toBe('false'))
    expect(await inFile()).toEqual({ ...harbour, colour: '#877500' })
  })

  it('offers that of another alliance in this browser', async () => {
    await keep(withLetterhead({ ...alliance(), id: 'another' }, harbour))
    await openPanel({ ...alliance(), id: 'this-one' })
    await holds(() => named(/Use the letterhead of/))
    press(/Use the letterhead of/)
    await reads(/This paper has the letterhead of/)
    expect(await inFile()).toEqual(harbour)
    press('Undo')
    await holds(() => expect(box(said.head).value).toBe(''))
  })
})
