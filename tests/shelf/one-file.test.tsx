// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hide, holds, messages, named, newScreen, press, reads } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { type Disk, withDisk } from './a-disk.ts'
import { keep, keptHere, openShelf } from './a-shelf.tsx'

vi.mock('../../src/keeping/folder/folder-store.ts', async () => (await import('./a-disk.ts')).folderStore)
vi.mock('../../src/keeping/file/file-store.ts', async () => (await import('./a-disk.ts')).fileStore)

const { folder, file } = messages.shelf
const { undo } = messages.shelf
const learn = { 'why-purpose': text('To learn.') }
const json = (title: string, id = 'two', answers: object = learn) =>
  JSON.stringify(alliance({ id, title, answers } as object))

beforeEach(() => {
  newScreen()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('one alliance in a file', () => {
  const name = 'ours.alliance.json'
  const row = (sentence: string | RegExp) => reads(sentence, '.file-copy')
  const about = (sentence: string) => sentence.replace('{file}', name)

  async function withFile(make = file.make, files: Readonly<Record<string, string>> = {}): Promise<Disk> {
    const disk = withDisk(files)
    await keep({ title: 'Ours', answers: learn })
    await openShelf()
    await holds(() => press('Keep in a file: Ours'))
    await row(file.why)
    press(make)
    await row(name)
    return disk
  }

  it('is made anew and kept up to date, until somebody stops, with a way back', async () => {
    const disk = await withFile()
    await row(about(file.kept))
    expect(JSON.parse(disk.files.get(name) ?? '')).toMatchObject({ title: 'Ours', answers: learn })
    press(file.stop)
    await reads(about(file.stopped))
    expect(() => named(file.stop)).toThrow()
    press(undo)
    await row(about(file.kept))
  })

  it('that is there already and says more is asked about, and put together with one press', async () => {
    const theirs = { ...learn, 'why-now': text('Now.') }
    await withFile(file.useThere, { [name]: json('Ours', 'one', theirs) })
    await row('the file ours.alliance.json says something that isn’t here')
    press(folder.together)
    await row(about(file.kept))
    expect(await keptHere()).toMatchObject([{ answers: theirs }])
  })

  it('can be left as it is, and looked at again', async () => {
    await withFile(file.useThere, { [name]: json('Changed there', 'one') })
    await holds(() => press(folder.leave))
    await row(about(file.left))
    press(file.askAgain)
    await row('says something that isn’t here')
  })

  it.each([
    ['another alliance', json('Theirs'), 'holds another alliance, “Theirs”.'],
    ['no alliance', 'Minutes of the meeting', 'holds something that this page can’t read as an alliance'],
  ])('that holds %s is not written into', async (_what, content, sentence) => {
    const disk = await withFile(file.useThere, { [name]: content })
    await row(sentence)
    expect(disk.files.get(name)).toBe(content)
  })

  it('that is gone is told of, and found again', async () => {
    const disk = await withFile()
    await row(about(file.kept))
    const before = disk.files.get(name) ?? ''
    hide()
    disk.files.delete(name)
    await openShelf()
    await row(about(file.missing))
    disk.files.set(name, before)
    press(file.tryAgain)
    await row(about(file.kept))
  })

  it('waits where the browser wants to ask again', async () => {
    const disk = await withFile()
    await row(about(file.kept))
    hide()
    disk.isLocked = true
    await openShelf()
    await row(about(file.locked))
    press(file.allow)
    await row(about(file.kept))
  })
})
