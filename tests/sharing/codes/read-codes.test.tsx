// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Receive from '../../../src/sharing/receive/Receive.tsx'
import {
  content,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  show,
} from '../../kit/a-screen.ts'
import { codesOf, long, short } from './a-code.tsx'

/** What the camera sees, one after the other, and what pictures show, by the name of the file. */
const world = vi.hoisted(() => ({ seen: [] as string[], pictures: new Map<string, string>() }))
vi.mock('../../../src/engine/start-engine.ts', async () => await import('../../engine/an-engine.ts'))
vi.mock('qr', async (original) =>
  (await import('./a-code.tsx')).noting(await original<typeof import('qr')>()),
)
vi.mock('../../../src/sharing/codes/read/decoder.ts', () => ({
  createDecoder: async () => async (source: HTMLVideoElement | { name: string }) =>
    'name' in source ? world.pictures.get(source.name) : world.seen.shift(),
}))

const { codes, receive } = messages.sharing

const tracks: { stop: () => void; end: () => void }[] = []

/** A camera that looks, or the reason why there is none. */
function camera(problem?: string): void {
  const getUserMedia = async () => {
    if (problem !== undefined) throw new DOMException('No.', problem)
    const track = Object.assign(new EventTarget(), { stop: vi.fn(), getSettings: () => ({}) })
    tracks.push({ stop: track.stop, end: () => track.dispatchEvent(new Event('ended')) })
    const tracksOf = { getTracks: () => [track], getVideoTracks: () => [track] }
    return Object.assign(Object.create(MediaStream.prototype), tracksOf)
  }
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })
}

async function openReceive(hash = ''): Promise<void> {
  goTo(hash)
  show(<Receive content={content} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

async function readCodes(): Promise<void> {
  await openReceive()
  press(codes.read.act)
  await reads(codes.read.looking)
}

beforeEach(() => {
  newScreen()
  world.pictures.clear()
  world.seen.length = 0
  tracks.length = 0
  camera()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async () => {})
  vi.stubGlobal('createImageBitmap', async ({ name }: File) => {
    if (name.endsWith('.txt')) throw new DOMException('No picture.', 'InvalidStateError')
    return { name, close: () => {} }
  })
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'mediaDevices')
})

describe('the camera', () => {
  it('reads codes in any order, says which are missing, and opens what they hold', async () => {
    const all = await codesOf(long)
    await readCodes()
    const [last, ...others] = all.toReversed()
    world.seen.push(last ?? '', last ?? '')
    await reads(`Read: 1 of ${all.length} codes.`)
    world.seen.push(...others)
    await reads('For you: Ours')
    expect(tracks[0]?.stop).toHaveBeenCalled()
  })

  it.each([
    ['of another site', 'https://example.com/menu', codes.read.notOurs],
    ['of a newer version of this site', 'https://a.org/receive/#code-9.abc', codes.read.tooNew],
  ])('says so when a code is %s, and looks on', async (_what, seen, sentence) => {
    const [link = ''] = await codesOf(short)
    await readCodes()
    world.seen.push(seen)
    await reads(sentence)
    world.seen.push(link)
    await reads('For you: Ours')
  })

  it.each([
    ['NotAllowedError', codes.read.refused],
    ['NotReadableError', codes.read.lost],
    ['NotFoundError', codes.read.none],
  ])(
    'that can’t be used (%s) is told of, with the other ways, and is started again by hand',
    async (problem, sentence) => {
      camera(problem)
      await openReceive()
      press(codes.read.act)
      await reads(sentence)
      await reads(codes.read.otherWays)
      camera()
      press(codes.read.start)
      await reads(codes.read.looking)
    },
  )

  it('stops when it is taken away, and when somebody leaves the page for another tab', async () => {
    await readCodes()
    act(() => tracks[0]?.end())
    await reads(codes.read.lost)
    press(codes.read.start)
    await reads(codes.read.looking)
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    await reads(codes.read.lost)
    expect(tracks[1]?.stop).toHaveBeenCalled()
  })
})

describe('pictures of codes', () => {
  async function choose(...names: readonly string[]): Promise<void> {
    const field = named<HTMLInputElement>(codes.read.picture, 'input[type=file]')
    const files = names.map((name) => new File(['picture'], name))
    Object.defineProperty(field, 'files', { value: files, configurable: true })
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
  }

  it('are read one after the other; those without a code are named', async () => {
    const texts = await codesOf(long)
    for (const [index, one] of texts.entries()) world.pictures.set(`${index}.png`, one)
    await readCodes()
    await choose('cat.png', 'no-picture.txt', '0.png')
    await reads('No code was found in cat.png and no-picture.txt.')
    await choose(...[...world.pictures.keys()].slice(1))
    await reads('For you: Ours')
  })
})

it('a phone’s own camera that has read one of several codes is asked for the others', async () => {
  const texts = await codesOf(long)
  await openReceive(texts[0]?.replace(/.*#/, '#'))
  await reads(`This is code 1 of ${texts.length}`)
  press(codes.read.act)
  await reads(`Read: 1 of ${texts.length} codes.`)
  world.seen.push(...texts.slice(1))
  await reads('For you: Ours')
  expect(said()).not.toContain(receive.oneOfCodesWhy)
})
