// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import {
  all,
  hide,
  holds,
  messages,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  type,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const learn = { 'why-purpose': text('To learn.') }
/** The page of the paper on a day in November, with an alliance that is kept here. */
async function openPaper(change: Partial<Alliance> = {}): Promise<void> {
  await keep(alliance({ answers: learn, ...change }))
  await openBuilder('#paper')
  await reads(words.paper.title)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T10:00:00') })
  newScreen()
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('other forms of the paper', () => {
  it.each([
    [words.formats.docxSave, /\.docx$/, 'PK'],
    [words.formats.markdownSave, /\.md$/, '# '],
  ])('“%s” hands over a file under its own name', async (button, name, begins) => {
    await openPaper()
    press(button)
    await holds(() => expect(savedFile().name).toMatch(name))
    expect((await savedFile().text()).slice(0, 2)).toBe(begins)
    await reads(savedFile().name, '.other-formats')
  })

  it('say why there is none, and offer the data file, when their part does not arrive', async () => {
    await openPaper()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    vi.spyOn(console, 'error').mockImplementation(() => {})
    press(words.paper.make)
    await reads(words.paper.failed)
    expect(said('.what-next')).toContain(words.engine.noFont)
    await holds(() => expect(document.activeElement?.textContent).toBe(words.paper.failed))
    press(words.paper.saveData, 0)
    expect(JSON.parse(await savedFile().text())).toMatchObject({ answers: learn })
  })

  it('can be sent on by the device’s own way where it has one', async () => {
    const share = vi.fn(async () => {})
    Object.assign(navigator, { canShare: () => true, share })
    await openPaper()
    press(words.paper.make)
    await holds(() => press(words.next.sendPaper))
    expect(share).toHaveBeenCalledWith({ files: [savedFile()] })
    Object.assign(navigator, { canShare: undefined, share: undefined })
  })
})

describe('how somebody wants the paper', () => {
  it('stays while they go back to the answers', async () => {
    await openPaper()
    press(words.paper.whole)
    press(words.paper.letter)
    press(words.steps.check)
    await reads(words.check.title)
    press(words.steps.paper)
    await reads(words.paper.title)
    const chosen = all<HTMLInputElement>('[name=length]:checked, [name=sheet]:checked')
    expect(chosen.map(({ id }) => id)).toEqual(['length-whole', 'sheet-letter'])
  })
})

describe('letters that no font here has', () => {
  it('are told of before the paper is made', async () => {
    await openPaper({ answers: { 'why-purpose': text('\u{13000}') } })
    await reads('\u{13000}', '.letters-notes')
  })
})

describe('the dates for a calendar', () => {
  const dates = () => all('.calendar-dates > .dates li').map(({ textContent }) => textContent)
  const inThreeMonths = { 'check-ins-first': { kind: 'period', in: { count: 3, unit: 'months' } } } as const
  const events = async () =>
    [...(await savedFile().text()).matchAll(/DTSTART[^:]*:(\d{8}T\d{4})/g)].map(([, at]) => at)

  async function save(): Promise<readonly (string | undefined)[]> {
    const before = vi.mocked(URL.createObjectURL).mock.calls.length
    press(words.calendar.save)
    await holds(() => expect(vi.mocked(URL.createObjectURL).mock.calls.length).toBeGreaterThan(before))
    return await events()
  }

  it('are saved at the hour that was chosen, without names unless somebody wants them', async () => {
    await openPaper({ answers: inThreeMonths })
    await reads(words.calendar.title)
    type(words.calendar.conversationOn, '2026-12-04')
    type(words.calendar.time, '14:30')
    expect(await save()).toContain('20261204T1430')
    expect(await savedFile().text()).not.toContain('Maya')
    press(words.calendar.names)
    await save()
    expect(await savedFile().text()).toContain('Maya')
  })

  it('leave out a conversation that has passed, and say so', async () => {
    await openPaper({ answers: inThreeMonths })
    await reads(words.calendar.title)
    type(words.calendar.conversationOn, '2026-12-04')
    expect(dates()[0]).toContain(words.calendar.conversation)
    type(words.calendar.conversationOn, '2026-11-01')
    await reads(words.calendar.passed)
    expect(dates()[0]).toContain(words.calendar.checkIn)
  })

  it('that have fallen away are cancelled by the next file, unless nobody ever had them', async () => {
    await openPaper({ answers: inThreeMonths })
    await reads(words.calendar.title)
    type(words.calendar.conversationOn, '2026-12-04')
    await save()
    type(words.calendar.conversationOn, '')
    await reads(words.calendar.fallen)
    press(words.calendar.cancel)
    await save()
    expect(await savedFile().text()).not.toContain('STATUS:CANCELLED')
    press(words.calendar.cancel)
    await save()
    expect(await savedFile().text()).toContain('STATUS:CANCELLED')
    await holds(() => expect(said()).not.toContain(words.calendar.fallen))
  })

  it('lead back to where the alliance is looked at again, once it was agreed', async () => {
    await openPaper({ answers: { ...learn, ...inThreeMonths } })
    await reads(words.calendar.title)
    press(words.paper.agreed)
    await save()
    expect((await savedFile().text()).replace(/\r\n /g, '')).toMatch(/look-again\/#id=one/)
  })
})
