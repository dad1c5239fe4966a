import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { refusalIn } from '../../src/keeping/library-now.ts'
import { keepRound } from '../../src/keeping/round-store.ts'
import { eventually } from '../eventually.ts'
import { alliance } from '../sample.ts'
import { newBrowser, refusing } from './a-browser.ts'
import { draft, keeps, keptTitles, tabsOfOneBrowser } from './a-library.ts'

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

const titles = (library: { get: () => { drafts: readonly { alliance: { title: string } }[] } }) =>
  library.get().drafts.map((one) => one.alliance.title)
const full = () => refusing('QuotaExceededError')
const notRead = { alliance: { format: 'alliance', version: 9 }, changed: 3 }

describe('a look at everything', () => {
  it('tells of alliances, of what can’t be read, of rounds and of backups, all at once', async () => {
    const store = openDraftStore()
    await store.keep(draft({ title: 'Mine' }), null)
    await store.keepRaw('torn', notRead)
    await store.noteBackup({ moment: 7, file: 'all.backup.json', held: {} })
    await store.noteReminded(9)
    await keepRound(beginRound(alliance(), 'round', { changed: 2 }))
    const library = tabsOfOneBrowser().openFull()
    const seen: boolean[] = []
    library.subscribe(() => seen.push(library.get().isKnown))
    await library.look()
    expect(seen).toEqual([true]) // in one step: nobody is told of a backup that never was
    expect(titles(library)).toEqual(['Mine'])
    expect(library.get()).toMatchObject({
      damaged: [{ id: 'torn' }],
      rounds: [{ id: 'round', changed: 2 }],
      damagedRounds: [],
      lastBackup: { moment: 7 },
      reminded: 9,
    })
  })

  it('says why the browser lets nobody look, and gives nothing to whoever asks for all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError')
    })
    const library = tabsOfOneBrowser().openFull()
    await library.look()
    expect(refusalIn(library.get())).toBe('refused')
    await expect(library.all()).rejects.toThrow('No.')
  })

  it('finds one by its id, also among those that were put away', async () => {
    await openDraftStore().keep({ ...draft({ title: 'Away' }), archived: 4 }, null)
    const library = tabsOfOneBrowser().openFull()
    expect((await library.find(alliance().id))?.archived).toBe(4)
    expect(await library.find('nobody')).toBeUndefined()
  })

  it('follows what another tab keeps, a moment later and once for all of it, until it is stopped', async () => {
    const { open, openFull } = tabsOfOneBrowser()
    const [other, library] = [open('other'), openFull()]
    const stop = library.watch()
    await eventually(() => expect(library.get().isKnown).toBe(true))
    other.put(alliance({ title: 'Theirs' }))
    other.ring()
    await keeps('Theirs')
    expect(titles(library)).toEqual([])
    library.ring()
    await eventually(() => expect(titles(library)).toEqual(['Theirs']))
    await openDraftStore().keepAside(draft({ id: 'asleep', title: 'Asleep' }), null)
    library.show()
    await eventually(() => expect(titles(library)).toContain('Asleep'))
    stop()
    await openDraftStore().keepAside(draft({ id: 'late', title: 'Late' }), null)
    library.show()
    library.ring()
    expect(await keptTitles()).toContain('Late')
    expect(titles(library)).not.toContain('Late')
  })
})

describe('a whole act', () => {
  it('keeps an alliance beside what another tab wrote since this page looked', async () => {
    const before = draft({ title: 'Ours' })
    await openDraftStore().keep(before, null)
    const library = tabsOfOneBrowser().openFull()
    await library.look()
    await openDraftStore().keep(draft({ title: 'Renamed' }, 2), before)
    const there = await library.keep({ ...before, archived: 7 }, before)
    expect(there).toMatchObject({ archived: 7, alliance: { title: 'Renamed' } })
    expect(library.get().drafts).toEqual([there])
  })

  it('leaves the alliance that is being written the one that it was, unless that is asked for', async () => {
    const library = tabsOfOneBrowser().openFull()
    await library.keepCurrent(draft({ id: 'mine' }), null)
    await library.keep(draft({ id: 'beside' }), null)
    expect(await openDraftStore().current()).toBe('mine')
  })

  it('takes out what is there, readable or not', async () => {
    await openDraftStore().keep(draft({ title: 'Mine' }), null)
    await openDraftStore().keepRaw('torn', notRead)
    const library = tabsOfOneBrowser().openFull()
    await library.look()
    await library.takeOut('torn')
    await library.takeOut(alliance().id)
    expect(library.get()).toMatchObject({ drafts: [], damaged: [] })
    expect(await library.texts()).toEqual([])
  })

  it('that a full device refuses rejects, and changes nothing on the screen', async () => {
    const library = tabsOfOneBrowser().openFull()
    await library.keep(draft({ title: 'Mine' }), null)
    full()
    await expect(library.keep(draft({ id: 'two', title: 'Two' }), null)).rejects.toThrow()
    await expect(library.keepCurrent(draft({ id: 'two' }), null)).rejects.toThrow()
    await expect(library.noteBackup({ moment: 1, file: '', held: null })).rejects.toThrow()
    expect(library.get()).toMatchObject({ drafts: [draft({ title: 'Mine' })], lastBackup: undefined })
  })

  it('is noted: the last backup for good, a “not now” at least until the page is left', async () => {
    const library = tabsOfOneBrowser().openFull()
    const note = { moment: 5, file: 'all.backup.json', held: {} }
    await library.noteBackup(note)
    expect([library.get().lastBackup, await openDraftStore().lastBackup()]).toEqual([note, note])
    full()
    await expect(library.remindLater(6)).rejects.toThrow()
    expect(library.get().reminded).toBe(6)
  })

  it('takes a round out of the browser, and puts one beside another', async () => {
    const round = beginRound(alliance(), 'round', { changed: 2 })
    const library = tabsOfOneBrowser().openFull()
    await library.keepRoundBeside('round', round)
    await library.putRound({ ...round, changed: 3 }, round)
    expect((await library.roundRecords()).map(({ value }) => value)).toEqual([{ ...round, changed: 3 }])
    await library.removeRound('round')
    expect(await library.roundRecords()).toEqual([])
  })
})
