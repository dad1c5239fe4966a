// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readMyPart } from '../../src/content/read-content.ts'
import type { MyPart } from '../../src/core/alliance/my-part/my-part.ts'
import { topicsAsked } from '../../src/core/templates/topics-asked.ts'
import { keptMyPart } from '../../src/keeping/my-part-store.ts'
import { layReady } from '../../src/keeping/part-on-its-way.ts'
import MyPartPage from '../../src/my-part/MyPartPage.tsx'
import { anaPart } from '../core/alliance/my-part/a-part.ts'
import { refusing } from '../keeping/a-browser.ts'
import {
  chooseFile,
  content,
  hide,
  holds,
  messages,
  named,
  newScreen,
  otherDevice,
  press,
  reads,
  said,
  savedFile,
  show,
  type,
} from '../kit/a-screen.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.myPart
const template = readMyPart()
const asked = { template, topics: topicsAsked(template, content.topics), downloads: '/downloads/my-part/' }
const helps = /^What helps me do my best/

async function openPage(): Promise<void> {
  show(<MyPartPage content={asked} language="en" messages={messages} />)
  await holds(() => named(words.name))
}

const keptPart = async () => (await keptMyPart())?.part
const fileOf = (part: MyPart) => new File([JSON.stringify(part)], 'ana.my-part.json')

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('the page about oneself', () => {
  it('is kept as it is written, and is there again', async () => {
    await openPage()
    type(words.name, 'Ana')
    type(helps, 'A quiet morning.')
    hide()
    await holds(async () =>
      expect(await keptPart()).toMatchObject({
        name: 'Ana',
        answers: { 'needs-from-me': { kind: 'text', text: 'A quiet morning.' } },
      }),
    )
    await openPage()
    await holds(() => expect(named<HTMLTextAreaElement>(helps).value).toBe('A quiet morning.'))
  })

  it('goes to another device as a file, and opens there with all that it says', async () => {
    await openPage()
    chooseFile(words.open, fileOf(anaPart))
    await reads('My part is now as it is in')
    press(words.file)
    const file = savedFile()
    expect(file.name).toMatch(/^ana-lovrić-.*\.my-part\.json$/)
    hide()
    otherDevice()
    await openPage()
    chooseFile(words.open, file)
    await holds(async () => expect(await keptPart()).toEqual(anaPart))
  })

  it('shows what a file says otherwise before it changes anything, and gives back what was there', async () => {
    await openPage()
    type(helps, 'A quiet morning.')
    chooseFile(words.open, fileOf(anaPart))
    await reads('It is about')
    expect(said('.part-differences')).toMatch(/A quiet morning\..*Two hours in the morning/)
    const before = { 'needs-from-me': { text: 'A quiet morning.' } }
    await holds(async () => expect(await keptPart()).toMatchObject({ answers: before }))
    press(words.together)
    await reads(words.done)
    const mine = { 'needs-from-me': { kind: 'text', text: 'A quiet morning.' } }
    await holds(async () => expect((await keptPart())?.answers).toEqual({ ...anaPart.answers, ...mine }))
    press(words.undo)
    await reads(words.undone)
    await holds(async () => expect((await keptPart())?.answers).toEqual(mine))
  })

  it('can be deleted, and comes back', async () => {
    await openPage()
    chooseFile(words.open, fileOf(anaPart))
    await reads('My part is now as it is in')
    press(words.remove)
    await reads(words.removed)
    await holds(async () => expect(await keptPart()).toBeUndefined())
    press(words.undo)
    await holds(async () => expect(await keptPart()).toEqual(anaPart))
  })

  it('takes in what was opened at another door', async () => {
    layReady({ myPart: anaPart, lost: [] }, 'ana.my-part.json')
    await openPage()
    await holds(async () => expect(await keptPart()).toEqual(anaPart))
  })

  it.each([
    ['an alliance', '{"format":"alliance","version":1}', 'is damaged'],
    ['something else', 'Dear Ana', 'holds no page about one person'],
    ['one of tomorrow', JSON.stringify({ ...anaPart, version: 2 }), 'newer version of this page'],
  ])('says why a file can’t be opened, and what to do: %s', async (_what, text, sentence) => {
    await openPage()
    chooseFile(words.open, new File([text], 'x.json'))
    await reads(sentence)
    expect(await keptPart()).toBeUndefined()
  })

  it('says that the browser keeps nothing, and goes on', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await openPage()
    refusing('QuotaExceededError')
    type(words.name, 'Ana')
    await reads(words.refused)
    expect(named<HTMLInputElement>(words.name).value).toBe('Ana')
  })

  it('keeps what was typed while the browser refused as soon as it keeps again', async () => {
    await openPage()
    vi.spyOn(console, 'warn').mockReturnValue()
    refusing('QuotaExceededError')
    type(words.name, 'Ana')
    await reads(words.refused)
    vi.restoreAllMocks()
    type(helps, 'A quiet morning.')
    await holds(async () =>
      expect(await keptPart()).toMatchObject({ name: 'Ana', answers: { 'needs-from-me': { kind: 'text' } } }),
    )
  })

  it('with nothing on it gives no file', async () => {
    await openPage()
    expect(named(words.file).getAttribute('aria-disabled')).toBe('true')
    press(words.file)
    expect(() => savedFile()).toThrow()
  })
})
