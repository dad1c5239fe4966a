// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hide, holds, messages, newScreen, press, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { type Disk, withDisk } from './a-disk.ts'
import { keep, keptHere, openShelf, titles } from './a-shelf.tsx'

vi.mock('../../src/keeping/folder/folder-store.ts', async () => (await import('./a-disk.ts')).folderStore)
vi.mock('../../src/keeping/file/file-store.ts', async () => (await import('./a-disk.ts')).fileStore)

const { folder } = messages.shelf
const { undo } = messages.shelf
const learn = { 'why-purpose': text('To learn.') }
const json = (title: string, id = 'two', answers: object = learn) =>
  JSON.stringify(alliance({ id, title, answers } as object))
const panel = (sentence: string | RegExp) => reads(sentence, '.folder')
const up = (sentence: string) => sentence.replace('{folder}', 'Alliances')

beforeEach(() => {
  newScreen()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a copy of all in a folder', () => {
  /** The page with one alliance, once a folder with these files was chosen. */
  async function chosen(files: Readonly<Record<string, string>> = {}): Promise<Disk> {
    const disk = withDisk(files)
    await keep({ title: 'Ours', answers: learn })
    await openShelf()
    await panel(folder.why)
    press(folder.choose)
    await panel(/Every|Everything/)
    return disk
  }

  it('can’t be had in a browser that lets no page in, which says where it can', async () => {
    await keep({ title: 'Ours' })
    await openShelf()
    await panel(folder.unsupported)
  })

  it('is a file for each alliance, and stops when somebody says so: the files stay', async () => {
    const disk = await chosen()
    await panel(up(folder.kept))
    expect([...disk.files.keys()]).toEqual(['ours.alliance.json'])
    press(folder.stop)
    await panel(folder.why)
    expect(disk.files.size).toBe(1)
  })

  it('changes nothing for whoever thinks better of it', async () => {
    withDisk()
    vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('No.', 'AbortError')))
    await keep({ title: 'Ours', answers: learn })
    await openShelf()
    await panel(folder.why)
    press(folder.choose)
    await panel(folder.why)
  })

  it('brings in what only the folder has, with a way back', async () => {
    await chosen({ 'theirs.alliance.json': json('Theirs') })
    await panel('“Theirs”, in the file theirs.alliance.json.')
    expect(titles()).toEqual(['Ours'])
    press(folder.bringIn)
    await reads('What theirs.alliance.json says is here now.')
    await holds(() => expect(titles().toSorted()).toEqual(['Ours', 'Theirs']))
    press(undo)
    await holds(() => expect(titles()).toEqual(['Ours']))
    await panel('“Theirs”, in the file theirs.alliance.json.')
  })

  it('brings in several at once, and takes them back at once', async () => {
    await chosen({ 'a.alliance.json': json('A', 'a'), 'b.alliance.json': json('B', 'b') })
    await holds(() => press('Bring all 2 in'))
    await holds(() => expect(titles().toSorted()).toEqual(['A', 'B', 'Ours']))
    await reads('2 alliances from the folder are here now.')
    press(undo)
    await holds(() => expect(titles()).toEqual(['Ours']))
  })

  it('that says something else is put together with what is here; what is in doubt stays to be chosen', async () => {
    const theirs = { 'why-purpose': text('To teach.'), 'why-now': text('Now.') }
    await chosen({ 'ours.alliance.json': json('Ours', 'one', theirs) })
    await panel('“Ours”: the file ours.alliance.json says something that isn’t here.')
    await panel(/would come in/)
    await panel('In one place they say different things.')
    expect(said('.differences')).toContain('To teach.')
    press(folder.together)
    await reads('What ours.alliance.json says is here now.')
    expect(await keptHere()).toMatchObject([{ answers: { ...theirs, ...learn } }])
    await reads(messages.shelf.twoWays)
  })

  it('can be kept as a second alliance', async () => {
    await chosen({ 'ours.alliance.json': json('Ours, changed there', 'one') })
    await holds(() => press(folder.asSecond))
    await holds(() => expect(titles().toSorted()).toEqual(['Ours', 'Ours, changed there']))
  })

  it('leaves a file as it is, names it, and asks again when somebody wants that', async () => {
    const disk = await chosen({ 'theirs.alliance.json': json('Theirs') })
    await holds(() => press(folder.leave))
    await panel('Left as they are, with nothing written into them: theirs.alliance.json.')
    expect(disk.files.get('theirs.alliance.json')).toBe(json('Theirs'))
    press(folder.askAgain)
    await panel('“Theirs”, in the file theirs.alliance.json.')
  })

  it('names a file that can’t be read, and leaves it alone', async () => {
    const disk = await chosen({ 'torn.alliance.json': '{"format":"alliance","version":1,' })
    await panel('torn.alliance.json can’t be read, and stays as it is.')
    expect(disk.files.get('torn.alliance.json')).toBe('{"format":"alliance","version":1,')
  })

  it.each([
    ['NotFoundError', folder.missing, folder.chooseAgain],
    ['NoModificationAllowedError', folder.refused, folder.tryAgain],
  ])('that says %s is told of, and is used again when that is over', async (trouble, sentence, again) => {
    const disk = await chosen()
    hide()
    disk.trouble = trouble
    await openShelf()
    await panel(up(sentence))
    disk.trouble = null
    press(again)
    await panel(up(folder.kept))
  })

  it('waits where the browser wants to ask again, and goes on when it was allowed', async () => {
    const disk = await chosen()
    hide()
    disk.isLocked = true
    await openShelf()
    await panel(up(folder.locked))
    press(folder.allow)
    await panel(up(folder.kept))
  })
})
