import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { isInFile } from '../../src/keeping/library-now.ts'
import { eventually } from '../eventually.ts'
import { alliance } from '../sample.ts'
import { newBrowser, refusing } from './a-browser.ts'
import { draft, keeps, tabsOfOneBrowser } from './a-library.ts'

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

const titled = (title: string) => (before: ReturnType<typeof alliance>) => ({ ...before, title })
const titlesIn = ({ drafts }: { drafts: readonly { alliance: { title: string } }[] }) =>
  drafts.map((one) => one.alliance.title)
const saved = (page: { get: () => { saving: string } }) =>
  eventually(() => expect(page.get().saving).toBe('saved'))

describe('writing', () => {
  it('shows at once what is written, and keeps it a moment later', async () => {
    const page = tabsOfOneBrowser().open()
    const seen: (string | undefined)[] = []
    page.subscribe(() => seen.push(page.get().alliance?.title))
    page.put(alliance({ title: 'Before' }))
    page.edit(titled('After'))
    expect(seen.at(-1)).toBe('After')
    await keeps()
    page.ring()
    await keeps('After')
    await saved(page)
    expect(page.get()).toMatchObject({ hasEdited: true, unsaved: [alliance().id] })
  })

  it('tells once of each letter that is typed', () => {
    const page = tabsOfOneBrowser().open()
    page.put(alliance())
    const seen: boolean[] = []
    page.subscribe(() => seen.push(page.get().hasEdited && page.get().unsaved.length > 0))
    page.edit(titled('A'))
    page.edit(titled('Ab'))
    expect(seen).toEqual([true, true])
  })

  it('tells nobody any more who has stopped listening', () => {
    const page = tabsOfOneBrowser().open()
    const hear = vi.fn()
    page.subscribe(hear)()
    page.put(alliance())
    expect(hear).not.toHaveBeenCalled()
  })

  it('knows what is in a file since somebody wrote in it', () => {
    const page = tabsOfOneBrowser().open()
    page.put(alliance())
    page.edit(titled('Mine'))
    expect(isInFile(page.get())).toBe(false)
    page.noteFile()
    expect(isInFile(page.get())).toBe(true)
    page.edit(titled('Mine, and more'))
    expect(isInFile(page.get())).toBe(false)
  })

  it('keeps the alliance of before when another is put in its place, unless nobody wrote a word in it', async () => {
    const page = tabsOfOneBrowser().open()
    page.put(alliance({ id: 'empty', title: '', people: [] }))
    page.put(alliance({ id: 'mine', title: 'Mine' }))
    page.put(alliance({ id: 'next', title: 'Next' }))
    page.ring()
    await keeps('Mine', 'Next')
    expect(titlesIn(page.get())).toEqual(['Next', 'Mine'])
  })

  it('puts what was chosen in place of a conflict, and asks about it no more', async () => {
    const conflict = { kind: 'title', mine: 'Here', theirs: 'There' } as const
    await openDraftStore().keep({ ...draft({ title: 'Here' }), conflicts: [conflict] }, null)
    const page = tabsOfOneBrowser().open()
    await page.wake()
    const [open] = page.get().conflicts
    if (open) page.settle(alliance({ title: 'There' }), open)
    expect(page.get()).toMatchObject({ conflicts: [], alliance: { title: 'There' } })
    page.ring()
    await keeps('There')
  })

  it('says that a full device keeps nothing more, and what is written stays on the screen', async () => {
    const page = tabsOfOneBrowser().open()
    page.put(alliance({ title: 'Too much' }))
    refusing('QuotaExceededError')
    page.ring()
    await eventually(() => expect(page.get().saving).toBe('full'))
    expect(page.get().alliance?.title).toBe('Too much')
  })
})

describe('whole alliances', () => {
  it('are opened as they are, and the next page wakes up with the one that was opened last', async () => {
    await openDraftStore().keep(draft({ id: 'one', title: 'One' }, 5), null)
    await openDraftStore().keepAside(draft({ id: 'two', title: 'Two' }, 3), null)
    const { open } = tabsOfOneBrowser()
    const page = open()
    await page.wake()
    expect(page.get().alliance?.title).toBe('One')
    page.open('two')
    await eventually(async () => expect(await openDraftStore().current()).toBe('two'))
    const next = open('next')
    await next.wake()
    expect(next.get()).toMatchObject({ isKnown: true, alliance: { title: 'Two' } })
    expect(next.get().drafts.map(({ changed }) => changed)).toEqual([5, 3])
  })

  it('that nobody has are not opened', () => {
    const page = tabsOfOneBrowser().open()
    page.open('nobody')
    expect(page.get().alliance).toBeNull()
  })

  it('are removed and brought back', async () => {
    const page = tabsOfOneBrowser().open()
    page.put(alliance({ title: 'Mine' }))
    page.ring()
    await keeps('Mine')
    const [mine] = page.get().drafts
    page.remove(alliance().id)
    expect(page.get()).toMatchObject({ alliance: null, drafts: [] })
    await keeps()
    if (mine) page.restore(mine)
    await keeps('Mine')
  })

  it('that the browser refuses to bring back are on the screen alone, and it says so', async () => {
    const page = tabsOfOneBrowser().open()
    refusing('QuotaExceededError')
    page.restore(draft({ title: 'Mine' }))
    await eventually(() => expect(page.get().saving).toBe('full'))
    expect(titlesIn(page.get())).toEqual(['Mine'])
  })
})

describe('a clock that runs backwards', () => {
  it('lets nothing old take the place of what was written since', async () => {
    const moments = [1000, 900, 800, 700]
    const { open } = tabsOfOneBrowser(() => moments.shift() ?? 1)
    const page = open()
    page.put(alliance({ title: 'First' }))
    page.ring()
    await keeps('First')
    await saved(page)
    page.edit(titled('Second'))
    page.ring()
    await keeps('Second')
    page.edit(titled('Third'))
    page.leave()
    const next = open('next')
    await next.wake()
    expect(next.get().alliance?.title).toBe('Third')
  })
})
