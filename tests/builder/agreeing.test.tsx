// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance, Revision } from '../../src/core/alliance/alliance.ts'
import { hide, holds, messages, named, newScreen, press, reads, savedFile } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { keep, keptOne, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const learn = { 'why-purpose': text('To learn.') }
const { title, people, questions } = alliance()
const version = (on: string, note = ''): Revision => ({ on, note, title, people, questions, answers: learn })

/** The page of the paper on a day in November, with an alliance that is kept here. */
async function openPaper(change: Partial<Alliance> = {}): Promise<void> {
  await keep(alliance({ answers: learn, ...change }))
  await openBuilder('#paper')
  await reads(words.paper.title)
}

const keptVersions = async () => (await keptOne()).revisions.map(({ on }) => on)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T10:00:00') })
  newScreen()
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a device whose date is wrong', () => {
  it('is asked about where versions say a later day, and agrees on no day before that', async () => {
    await openPaper({ revisions: [version('2027-03-01'), version('2027-04-01', 'Spring')] })
    press(words.paper.agreed)
    await reads('Your device says that today is 30 November 2026. Is that right?')
    press(words.paper.make)
    await holds(() => named(/date|day/i, '.summary a'))
    expect(await keptVersions()).toEqual(['2027-03-01', '2027-04-01'])
    press(words.clock.wrong)
    await reads(words.clock.wrongHint)
  })

  it('is right: then the versions with a wrong date are left out one by one, and each comes back', async () => {
    await openPaper({ revisions: [version('2027-03-01'), version('2027-04-01', 'Spring')] })
    press(words.paper.agreed)
    press(words.clock.right)
    await reads(words.clock.later)
    press('Leave out the version of 1 April 2027')
    await reads('The version of 1 April 2027 was left out.')
    expect(await keptVersions()).toEqual(['2027-03-01'])
    press(words.undo)
    await holds(async () => expect(await keptVersions()).toEqual(['2027-03-01', '2027-04-01']))
  })
})

describe('an alliance that is nearly full', () => {
  const days = Array.from({ length: 198 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1)))
  const revisions = days.map((day) => version(day.toISOString().slice(0, 10)))

  it('says so, and leads its older versions into a file before they are left out, with a way back', async () => {
    await openPaper({ revisions })
    await reads('There is room for 2 more versions')
    expect(() => named(words.room.leaveOut)).toThrow() // nothing goes before it is saved
    press('Save the 99 oldest versions as a file')
    expect(JSON.parse(await savedFile().text()).revisions).toHaveLength(100)
    press(words.room.leaveOut)
    await reads('99 older versions are now in the file')
    expect(await keptVersions()).toHaveLength(99)
    press(words.undo)
    await holds(async () => expect(await keptVersions()).toHaveLength(198))
  })
})
