// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refusing } from '../keeping/a-browser.ts'
import {
  all,
  chooseFile,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  type,
} from '../kit/a-screen.ts'
import { four, openPage } from './a-workshop.tsx'

const words = messages.workshop
beforeEach(() => {
  newScreen()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the time of a workshop', () => {
  const time = (name: string, value: string) => type(name, value)
  const ends = () => named<HTMLInputElement>(words.ends).value

  it('is that between its start and its end on the clock, and the steps say when they begin', async () => {
    await openPage()
    time(words.starts, '09:30')
    time(words.ends, '11:00')
    expect(ends()).toBe('11:00')
    expect(said('.run-sheet .from')).toMatch(/^9:30|^09:30/)
  })

  it('that is far too short is told of, and the plan stays as it was', async () => {
    await openPage()
    time(words.starts, '09:30')
    const before = ends()
    time(words.ends, '09:35')
    await reads(words.tooShort)
    time(words.starts, '09:00')
    expect(ends()).not.toBe('09:35')
    expect(before).toMatch(/^\d\d:\d\d$/)
  })

  it('goes with the minutes of one step; what is too much is told, and all go back to the plan', async () => {
    await openPage()
    const [first] = all<HTMLInputElement>('.run-sheet input')
    const before = first?.value
    act(() => {
      if (first) first.value = '90'
      first?.dispatchEvent(new Event('input', { bubbles: true }))
      first?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await reads(/minutes? more than there (is|are)/)
    press(words.asPlanned)
    expect(all<HTMLInputElement>('.run-sheet input')[0]?.value).toBe(before)
  })
})

describe('who sits with whom', () => {
  const groups = (round = 0) => all('.round ol')[round]?.textContent ?? ''

  it('keeps the wishes, which can be taken back', async () => {
    await openPage(four('w', 'Mine'))
    type(words.wishOne, 'a1')
    type(words.wishKind, 'together')
    type(words.wishOther, 'a2')
    press(words.addWish, 1)
    await reads('Ada sits with Ben.')
    expect(groups()).toMatch(/Ada[^·]*Ben|Ben[^·]*Ada/)
    press('Remove: Ada sits with Ben.')
    expect(said()).not.toContain('Ada sits with Ben.')
  })

  it('leaves a round that is done as it was, when somebody leaves and somebody comes late', async () => {
    await openPage({ ...four('w', 'Mine'), rounds: 2 })
    press(words.keepRound, 0)
    const first = groups()
    press(/^Dana/)
    type(words.latecomer, 'Eve')
    press(words.addLatecomer, 0)
    expect(groups()).toBe(first)
    expect(groups(1)).toContain('Eve')
    expect(groups(1)).not.toContain('Dana')
  })
})

describe('a plan that is passed on', () => {
  it('is copied as a link, or shown where the browser does not let a page copy', async () => {
    const writeText = vi.fn(async (_text: string) => {})
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    await openPage(four('w', 'Mine'))
    press(words.link)
    await reads(words.linkCopied)
    expect(writeText.mock.lastCall?.[0]).toMatch(/#workshop-1=/)
    writeText.mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
    press(words.link)
    await reads(words.linkShown)
    const shown = all<HTMLInputElement>('input[readonly]')[0]?.value
    hide()
    newScreen()
    goTo(shown?.replace(/.*#/, '#') ?? '')
    await openPage()
    await reads('Mine is open.')
  })

  it('is saved as a file, which opens again; what is no plan is refused', async () => {
    await openPage(four('w', 'Mine'))
    press(words.file)
    const file = savedFile()
    hide()
    newScreen()
    await openPage()
    chooseFile(words.open, new File(['{}'], 'other.json'))
    await reads(words.problems['not-ours'])
    chooseFile(words.open, file)
    await reads('Mine is open.')
  })
})

describe('other plans that are kept here', () => {
  it('are opened, and deleted with a way back', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    press('Delete Mine')
    await reads('Mine is deleted.')
    await holds(() => expect(() => named('Open Mine')).toThrow())
    press(words.undo, 0)
    await holds(() => press('Open Mine'))
    expect(named<HTMLInputElement>(words.name).value).toBe('Mine')
  })

  it('are not called deleted when the browser refuses', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    refusing('UnknownError')
    press('Delete Mine')
    await reads(words.notKept)
    expect(said()).not.toContain('Mine is deleted.')
    named('Open Mine')
  })

  it('can still be had back when the browser refuses that once', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    press('Delete Mine')
    await reads('Mine is deleted.')
    const refused = refusing('QuotaExceededError')
    press(words.undo, 0)
    await reads(words.notKept)
    refused.mockRestore()
    press(words.undo, 0)
    await holds(() => named('Open Mine'))
  })
})
