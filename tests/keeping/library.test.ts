import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { createLastWords } from '../../src/keeping/last-words.ts'
import { createLibrary } from '../../src/keeping/library.ts'
import { alliance } from '../sample.ts'
import { newBrowser, refusing } from './a-browser.ts'

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

/** A page with a library whose timers wait until a test lets them go, and the pages that hear what it writes. */
function openPage(name: string) {
  const timers: (() => void)[] = []
  const others: ((id: string) => Promise<void>)[] = []
  const told: Promise<void>[] = []
  let moment = 0
  const library = createLibrary({
    store: openDraftStore((id) => told.push(...others.map((hear) => hear(id)))),
    lastWords: createLastWords(name),
    later: (act) => timers.push(act),
    clock: () => ++moment,
  })
  const settled = async () => {
    for (const act of timers.splice(0)) act()
    await openDraftStore().all()
    await vi.waitFor(() => expect(library.get().saving).not.toBe('nothing'))
    await Promise.all(told)
  }
  const title = (text: string) => library.edit((before) => ({ ...before, title: text }))
  return { library, settled, title, others }
}

const kept = async () => (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json).title)

describe('the library', () => {
  it('shows at once what is written, and keeps it a moment later', async () => {
    const { library, title, settled } = openPage('one')
    const seen: (string | undefined)[] = []
    library.subscribe(() => seen.push(library.get().alliance?.title))
    library.put(alliance({ title: 'Before' }))
    title('After')
    expect(seen.at(-1)).toBe('After')
    await settled()
    expect(await kept()).toEqual(['After'])
    expect(library.get()).toMatchObject({ saving: 'saved', hasEdited: true, unsaved: [alliance().id] })
  })

  it('tells nobody any more who has stopped listening', () => {
    const { library } = openPage('one')
    const hear = vi.fn()
    library.subscribe(hear)()
    library.put(alliance())
    expect(hear).not.toHaveBeenCalled()
  })

  it('finds again what a page wrote last, though it never came to keep it', async () => {
    const before = openPage('one')
    before.library.put(alliance({ title: 'Typed last' }))
    refusing('QuotaExceededError')
    before.library.leave()
    vi.restoreAllMocks()
    const after = openPage('two').library
    await after.wake()
    expect(after.get().drafts.map((draft) => draft.alliance.title)).toEqual(['Typed last'])
  })

  it('brings back what was removed', async () => {
    const { library, settled } = openPage('one')
    library.put(alliance({ title: 'Mine' }))
    await settled()
    const [draft] = library.get().drafts
    library.remove(alliance().id)
    expect(library.get()).toMatchObject({ alliance: null, drafts: [] })
    await vi.waitFor(async () => expect(await kept()).toEqual([]))
    if (draft) library.restore(draft)
    await vi.waitFor(async () => expect(await kept()).toEqual(['Mine']))
  })

  it('takes over what another page wrote beside what is being written here', async () => {
    const [one, other] = [openPage('one'), openPage('two')]
    one.library.put(alliance({ title: 'Ours' }))
    await one.settled()
    await other.library.wake()
    other.library.open(alliance().id)
    one.others.push(other.library.hear)
    other.library.edit((before) => ({ ...before, answers: { why: { kind: 'text', text: 'Theirs' } } }))
    one.title('Renamed')
    await one.settled()
    expect(other.library.get().alliance).toMatchObject({
      title: 'Renamed',
      answers: { why: { kind: 'text', text: 'Theirs' } },
    })
  })
})
