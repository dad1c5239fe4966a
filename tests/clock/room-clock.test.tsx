// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import RoomClock from '../../src/clock/RoomClock.tsx'
import { clockKey, sheetHash, wantedIn } from '../../src/core/clock/clock-address.ts'
import type { RunSheet } from '../../src/core/workshop/run-sheet.ts'
import {
  all,
  goTo,
  hide,
  holds,
  messages,
  newScreen,
  press,
  said,
  savedFile,
  show,
  type,
} from '../kit/a-screen.ts'

const step = { say: [], do: [], wrong: [] }
const sheet: RunSheet = {
  title: 'Ground rules',
  starts: null,
  steps: [
    { ...step, id: '1', title: 'Arrive', minutes: 3, say: ['Come in.'] },
    { ...step, id: '2', title: 'Alone', minutes: 5, do: ['Write.'] },
    { ...step, id: '3', title: 'Together', minutes: 12 },
  ],
}
const page = <RoomClock language="en" words={messages.clock} scripts={[]} keptAs="clock" />
const figures = () => said('.digits')
const title = () => said('h1')
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(
    () =>
      void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more })),
  )

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-11-30T09:30:00') })
  newScreen(sheetHash(sheet))
  vi.stubGlobal('scrollTo', () => {})
  show(page)
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a clock that runs', () => {
  it('shows the step, the next one, what is left, then what is over', () => {
    press('Start now')
    expect([title(), figures(), said('.next-step')]).toEqual(['Arrive', '3:00', 'Then: Alone, 5 minutes'])
    pass(61)
    expect([figures(), said('.state')]).toEqual(['1:59', 'Two minutes left'])
    pass(134)
    expect([figures(), said('.state')]).toEqual(['+0:15', 'Time is up'])
    press('Next step')
    expect([title(), figures()]).toEqual(['Alone', '5:00'])
  })

  it('is told once for each step and each sign', () => {
    press('Start now')
    expect(said('[role="status"]')).toBe('Step 1 of 3: Arrive, 3 minutes.')
    pass(70)
    expect(said('[role="status"]')).toBe('Two minutes left: Arrive.')
    pass(20)
    expect(said('[role="status"]')).toBe('Two minutes left: Arrive.')
  })

  it('hears the keys of a remote control, and takes back what they did', () => {
    press('Start now')
    pass(60)
    key('PageDown')
    expect(title()).toBe('Alone')
    key('PageUp')
    expect(figures()).toBe('2:00')
    key('ArrowUp')
    key(' ')
    pass(600)
    expect([figures(), said('.state')]).toEqual(['3:00', 'Paused'])
    key('z', { ctrlKey: true })
    key('z', { ctrlKey: true })
    expect(figures()).toBe('+8:00') // without the pause and the minute, the clock had gone on
  })

  it('takes minutes from later steps, and gives them back', () => {
    press('Start now')
    press('Words to say')
    pass(330)
    press('Take 3 minutes from later steps')
    expect(said('.leader-steps')).toContain('Together−9 minutes+')
    press('Undo')
    expect(said('.leader-steps')).toContain('Together−12 minutes+')
    press('A minute less for “Together”')
    expect(said('.leader-steps')).toContain('Together−11 minutes+')
  })

  it('shows whoever leads what to say, and the room nothing of it', () => {
    press('Start now')
    expect(said()).not.toContain('Come in.')
    press('Words to say')
    expect(said('.to-say')).toBe('Say“Come in.”')
    expect(location.hash).toContain('view=words')
  })
})

describe('a clock that is kept', () => {
  it('stands where it was after a reload, the time between counted', () => {
    press('Start now')
    key('PageDown')
    pass(60)
    hide()
    vi.setSystemTime(new Date('2026-11-30T09:33:00'))
    show(page)
    expect([title(), figures()]).toEqual(['Alone', '2:00'])
  })

  it('goes back to the start, and carries on if that was a slip', () => {
    press('Start now')
    press('Back to the start')
    press(/^Undo/)
    expect(figures()).toBe('3:00')
  })

  it('is forgotten days later, and what can’t be read with it', () => {
    press('Start now')
    localStorage.setItem('clock.script-x', 'no clock')
    hide()
    vi.setSystemTime(new Date('2026-12-04T09:30:00'))
    goTo('#')
    show(page)
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('says so where this browser keeps nothing', () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem() {}, removeItem() {} })
    press('Start now')
    expect(said()).toContain('This browser keeps nothing')
  })
})

it('runs together with another window, and tells it how it stands', async () => {
  const other = new BroadcastChannel(`clock.${clockKey(wantedIn(sheetHash(sheet)))}`)
  const heard: { record: { run: { at: number } } | null }[] = []
  other.onmessage = ({ data }) => void heard.push(data)
  press('Start now')
  await holds(() => expect(heard.at(-1)?.record?.run.at).toBe(0))
  const { record } = structuredClone(heard.at(-1) as (typeof heard)[0])
  if (record) record.run.at = 1
  other.postMessage({ record, asks: false })
  await holds(() => expect(title()).toBe('Alone'))
  other.postMessage({ record: { run: 'nonsense' }, asks: false })
  other.postMessage({ record: null, asks: true })
  await holds(() => expect(heard.at(-1)?.record?.run.at).toBe(1))
  other.close()
})

it('begins at a time on the wall, and asks for one that is missing', () => {
  press('Start at this time')
  expect(said('#start-time-note')).toBe('Type a time, such as 09:30.')
  type('Or start at', '09:45')
  press('Start at this time')
  expect([said('.state'), figures()]).toEqual(['Starts at 9:45 am', '15:00'])
  pass(16 * 60)
  expect([title(), figures()]).toEqual(['Arrive', '2:00'])
})

it('waits for its time, whatever key of a remote control is tried out before', () => {
  type('Or start at', '09:45')
  press('Start at this time')
  for (const name of ['PageDown', 'PageUp', ' ', 'ArrowUp']) key(name)
  pass(16 * 60)
  expect([title(), figures()]).toEqual(['Arrive', '2:00'])
})

it('goes on by itself where that is wished', () => {
  act(() => all<HTMLInputElement>('input[type=checkbox]')[0]?.click())
  press('Start now')
  pass(240)
  expect([title(), figures()]).toEqual(['Alone', '4:00'])
})

it('saves a calendar file with the steps', async () => {
  type('Day', '2026-12-01')
  press('Save calendar file')
  expect(said('.run-calendar')).toContain('Saved: ground-rules-2026-12-01.ics.')
  expect(await savedFile().text()).toContain('10:00 Arrive\\n10:03 Alone')
})

it('says that a link is damaged', () => {
  hide()
  goTo('#sheet=abc')
  show(page)
  expect(said()).toContain('The steps in this link can’t be read.')
})
