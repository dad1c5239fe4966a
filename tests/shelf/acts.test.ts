import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginRound, sealRound } from '../../src/core/alliance/apart/round-steps.ts'
import type { Backup } from '../../src/core/alliance/keeping/backup.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import { attempt } from '../../src/keeping/attempt.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds, keepRound, roundRecords } from '../../src/keeping/round-store.ts'
import { holdingsOf } from '../../src/shelf/holdings.ts'
import { planOf } from '../../src/shelf/plan-restore.ts'
import { type RestoreChoices, restoreAll } from '../../src/shelf/restore-all.ts'
import { newBrowser, refusing } from '../keeping/a-browser.ts'
import { draft, tabsOfOneBrowser } from '../keeping/a-library.ts'
import { alliance } from '../sample.ts'
import { random } from '../sharing/sample.ts'

const one = draft({ title: 'One' }, 2)
const away: Draft = { ...draft({ id: 'away', title: 'Away' }), archived: 5 }
const tomorrow = { alliance: { format: 'alliance', version: 4, id: 'tomorrow' }, mood: 'good' }
const sealed = await sealRound(beginRound(alliance(), 'round', { changed: 1 }), 'p1', random(32), {
  changed: 2,
})
const nobodyChose: RestoreChoices = { alliances: {}, rounds: {} }

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

/** The library of the page of all alliances, which has looked. */
async function openShelf() {
  const library = tabsOfOneBrowser().openFull()
  await library.look()
  return library
}

async function backUp(): Promise<Backup> {
  const { drafts, damaged } = (await openShelf()).get()
  const holdings = holdingsOf(drafts, damaged, await roundRecords())
  const [text = ''] = await writeBackup(holdings, new Date('2026-11-29T18:00:00Z'))
  const backup = await readBackup(text)
  if ('problem' in backup) throw new Error(`The backup can’t be opened: ${backup.problem}.`)
  return backup
}

async function restore(backup: Backup, choices = nobodyChose) {
  const library = await openShelf()
  const plan = planOf(library.get().drafts, await library.roundRecords(), backup)
  const keep = async (...[one, base]: Parameters<typeof library.keep>) =>
    (await attempt(() => library.keep(one, base))) === 'done'
  const count = await restoreAll(plan, choices, { ...library, keep, newId: () => 'second' })
  await library.look()
  return { count, kept: library.get() }
}

async function fill(): Promise<void> {
  const store = openDraftStore()
  await store.keepAside(one, null)
  await store.keepAside(away, null)
  await store.keepRaw('tomorrow', tomorrow)
  await keepRound(sealed)
}

describe('a backup of this browser', () => {
  it('brings everything into another browser: alliances, what was put away, sealed rounds, and what can’t be read', async () => {
    await fill()
    const backup = await backUp()
    newBrowser()
    const { count, kept } = await restore(backup)
    expect([count, kept.drafts]).toEqual([4, [one, away]])
    expect(kept.damaged.map(({ id, record }) => [id, record])).toEqual([['tomorrow', tomorrow]])
    expect(await allRounds()).toEqual([sealed])
  })

  it('changes nothing in the browser that it came from, however often it is restored', async () => {
    await fill()
    const backup = await backUp()
    await restore(backup)
    const { kept } = await restore(backup)
    expect([kept.drafts, kept.damaged.length, await allRounds()]).toEqual([[one, away], 1, [sealed]])
  })

  it('never takes the place of a round that is here, unless somebody says so', async () => {
    await fill()
    const backup = await backUp()
    newBrowser()
    const writing = beginRound(alliance({ title: 'Here' }), 'round', { changed: 9 })
    await keepRound(writing)
    await restore(backup)
    expect(await allRounds()).toEqual([writing, { ...sealed, id: 'second' }])
    await restore(backup, { alliances: {}, rounds: { round: 'backup' } })
    expect((await allRounds()).find(({ id }) => id === 'round')).toEqual(sealed)
  })

  it('stops where the browser refuses, and what is here stays', async () => {
    await fill()
    const backup = await backUp()
    newBrowser()
    await openDraftStore().keepAside(draft({ id: 'mine' }), null)
    const put = refusing('QuotaExceededError')
    expect((await restore(backup)).count).toBeNull()
    put.mockRestore()
    expect((await openShelf()).get().drafts.map(({ alliance: { id } }) => id)).toEqual(['mine'])
  })
})

describe('what is done on the shelf', () => {
  it('is said to be refused where the device is full, and changes nothing on the screen', async () => {
    await fill()
    const library = await openShelf()
    refusing('QuotaExceededError')
    expect(await attempt(() => library.keep({ ...one, archived: 7 }, one))).toBe('full')
    expect(library.get().drafts).toContainEqual(one)
  })

  it('removes what can’t be read only when somebody says so', async () => {
    await fill()
    const library = await openShelf()
    expect(await attempt(() => library.takeOut('tomorrow'))).toBe('done')
    await library.look()
    expect(library.get().damaged).toEqual([])
  })
})
