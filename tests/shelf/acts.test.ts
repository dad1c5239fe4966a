import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { beginRound, sealRound } from '../../src/core/alliance/apart/round-steps.ts'
import type { Backup } from '../../src/core/alliance/keeping/backup.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds, keepRound, roundRecords } from '../../src/keeping/round-store.ts'
import { holdingsOf } from '../../src/shelf/holdings.ts'
import { type Collection, emptyCollection } from '../../src/shelf/kept.ts'
import { keptActs } from '../../src/shelf/kept-acts.ts'
import { planOf } from '../../src/shelf/plan-restore.ts'
import { type RestoreChoices, restoreAll } from '../../src/shelf/restore-all.ts'
import { lookIn } from '../../src/shelf/use-shelf.ts'
import { newBrowser, refusing } from '../keeping/a-browser.ts'
import { alliance } from '../sample.ts'
import { random } from '../sharing/sample.ts'

const draft = (change: Partial<Alliance> = {}, changed = 1): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})
const one = draft({ title: 'One' }, 2)
const away: Draft = { ...draft({ id: 'away', title: 'Away' }), archived: 5 }
const tomorrow = { alliance: { format: 'alliance', version: 2, id: 'tomorrow' }, mood: 'good' }
const sealed = await sealRound(beginRound(alliance(), 'round', { changed: 1 }), 'p1', random(32), {
  changed: 2,
})
const nobodyChose: RestoreChoices = { alliances: {}, rounds: {} }

beforeEach(newBrowser)
afterEach(() => vi.restoreAllMocks())

/** The page of all alliances, without its screen. */
async function openShelf() {
  const store = openDraftStore()
  let kept: Collection = emptyCollection
  const acts = keptActs(store, (next) => {
    kept = next(kept)
  })
  const look = async () => {
    kept = await lookIn(store)
    return kept
  }
  await look()
  return { store, acts, look, kept: () => kept }
}

async function backUp(): Promise<Backup> {
  const { drafts, damaged } = (await openShelf()).kept()
  const holdings = holdingsOf(drafts, damaged, await roundRecords())
  const [text = ''] = await writeBackup(holdings, new Date('2026-11-29T18:00:00Z'))
  const backup = await readBackup(text)
  if ('problem' in backup) throw new Error(`The backup can’t be opened: ${backup.problem}.`)
  return backup
}

async function restore(backup: Backup, choices = nobodyChose) {
  const { acts, kept, look } = await openShelf()
  const plan = await planOf(kept().drafts, backup)
  const keep = async (...[one, base]: Parameters<typeof acts.keep>) => (await acts.keep(one, base)) === 'done'
  const count = await restoreAll(plan, choices, { keep, keepRaw: acts.keepRaw, newId: () => 'second' })
  return { count, kept: await look() }
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
    expect((await openShelf()).kept().drafts.map(({ alliance: { id } }) => id)).toEqual(['mine'])
  })
})

describe('what is done on the shelf', () => {
  it('says when the device is full, and changes nothing on the screen', async () => {
    await fill()
    const { acts, kept } = await openShelf()
    refusing('QuotaExceededError')
    expect(await acts.keep({ ...one, archived: 7 }, one)).toBe('full')
    expect(kept().drafts).toContainEqual(one)
  })

  it('puts an alliance away, and back, beside what another tab wrote meanwhile', async () => {
    await fill()
    const { acts, kept } = await openShelf()
    await openDraftStore().keep(draft({ title: 'Written since' }, 3), one)
    const put: Draft = { ...one, archived: 7 }
    expect(await acts.keep(put, one)).toBe('done')
    expect(kept().drafts[0]).toMatchObject({ archived: 7, alliance: { title: 'Written since' } })
  })

  it('removes what another page’s version can’t be asked for only when somebody says so', async () => {
    await fill()
    const { acts, look } = await openShelf()
    expect(await acts.remove('tomorrow')).toBe('done')
    expect((await look()).damaged).toEqual([])
  })

  it('knows what is answered apart, and that somebody wants to hear of a backup later', async () => {
    await fill()
    const { acts, look } = await openShelf()
    expect(await acts.remindLater(9)).toBe('done')
    expect(await look()).toMatchObject({ rounds: [{ id: 'round', changed: 2 }], reminded: 9 })
  })
})
