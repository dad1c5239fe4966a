import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { eventually } from '../eventually.ts'
import { alliance } from '../sample.ts'
import { newBrowser, refusing } from './a-browser.ts'
import { draft, keeps, tabsOfOneBrowser } from './a-library.ts'

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

const says = (text: string) => ({ kind: 'text', text }) as const
const titled = (title: string) => (before: ReturnType<typeof alliance>) => ({ ...before, title })
const titlesIn = ({ drafts }: { drafts: readonly { alliance: { title: string } }[] }) =>
  drafts.map((one) => one.alliance.title)
const saved = (page: { get: () => { saving: string } }) =>
  eventually(() => expect(page.get().saving).toBe('saved'))

describe('a page that ends', () => {
  it('leaves its last words where the next page finds them, though it never came to keep them', async () => {
    const { open } = tabsOfOneBrowser()
    const page = open()
    page.listen()
    page.put(alliance({ title: 'Typed last' }))
    const put = refusing('AbortError')
    page.hide()
    put.mockRestore()
    const next = open('next')
    await next.wake()
    expect(titlesIn(next.get())).toEqual(['Typed last'])
    await keeps('Typed last')
  })

  it('in the middle of a write leaves what lay there, whole, and the next page puts its words beside', async () => {
    await openDraftStore().keep(draft({ title: 'Before' }), null)
    const { open } = tabsOfOneBrowser()
    const page = open()
    await page.wake()
    page.edit(titled('After'))
    const { put } = IDBObjectStore.prototype
    const half = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...written
    ) {
      const asked = put.apply(this, written)
      queueMicrotask(() => this.transaction.abort()) // as when a browser dies before it is done
      return asked
    })
    page.leave()
    await eventually(() => expect(half).toHaveBeenCalled())
    half.mockRestore()
    await keeps('Before')
    const next = open('next')
    await next.wake()
    expect(next.get().alliance?.title).toBe('After')
    await keeps('After')
  })

  it('hears and keeps nothing more once it has stopped listening', async () => {
    const { open } = tabsOfOneBrowser()
    const [page, other] = [open(), open('other')]
    page.listen()()
    other.put(alliance({ title: 'Theirs' }))
    other.ring()
    await keeps('Theirs')
    page.put(alliance({ id: 'mine', title: 'Mine' }))
    page.hide()
    await keeps('Theirs')
    expect(titlesIn(page.get())).toEqual(['Mine'])
  })
})

describe('two tabs', () => {
  it('take over what the other wrote beside what is being written here', async () => {
    const { open } = tabsOfOneBrowser()
    const [one, other] = [open(), open('other')]
    one.put(alliance({ title: 'Ours' }))
    one.ring()
    await keeps('Ours')
    await saved(one)
    await other.wake()
    other.listen()
    other.edit((before) => ({ ...before, answers: { why: says('Theirs') } }))
    one.edit(titled('Renamed'))
    one.ring()
    await eventually(() => expect(other.get().alliance?.title).toBe('Renamed'))
    expect(other.get().alliance?.answers).toEqual({ why: says('Theirs') })
    other.ring()
    await eventually(async () => expect((await openDraftStore().all())[0]?.json).toContain('Theirs'))
  })

  it('hear when the other removes what is written here, and the next word brings it back', async () => {
    const { open } = tabsOfOneBrowser()
    const [one, other] = [open(), open('other')]
    one.put(alliance({ title: 'Ours' }))
    one.ring()
    await keeps('Ours')
    await saved(one)
    await other.wake()
    other.listen()
    one.remove(alliance().id)
    await eventually(() => expect(other.get().isGone).toBe(true))
    expect(other.get().alliance?.title).toBe('Ours')
    other.edit(titled('Still here'))
    expect(other.get().isGone).toBe(false)
    other.ring()
    await keeps('Still here')
  })

  it('look again when they are seen again, since a tab that slept has heard nothing', async () => {
    const { open } = tabsOfOneBrowser()
    const one = open()
    one.put(alliance({ title: 'Ours' }))
    one.ring()
    await saved(one)
    one.listen()
    const slept = { ...draft({ title: 'Written elsewhere' }, 9) }
    await openDraftStore().keep(slept, one.get().drafts[0] ?? null)
    one.show()
    await eventually(() => expect(one.get().alliance?.title).toBe('Written elsewhere'))
  })
})
