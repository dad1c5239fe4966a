import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import { newWorkshop } from '../../src/core/workshop/workshop.ts'
import { workshopCount } from '../../src/keeping/workshop-count.ts'
import {
  addWorkshops,
  allWorkshops,
  keepWorkshop,
  removeWorkshop,
  workshopRecords,
} from '../../src/keeping/workshop-store.ts'

const [one, other] = [newWorkshop('one', 8, 'a4'), newWorkshop('other', 9, 'a4')]
const tomorrow = { format: 'workshop', version: 9, id: 'tomorrow' }
const made = new Date('2026-11-30T12:00:00Z')

describe('workshops in this browser', () => {
  it('are kept, the last changed first, and taken away', async () => {
    await keepWorkshop(one, 'first')
    await keepWorkshop(other, 'first')
    await keepWorkshop({ ...one, title: 'Changed' }, 'first')
    expect((await allWorkshops('first')).map(({ id, title }) => [id, title])).toEqual([
      ['one', 'Changed'],
      ['other', ''],
    ])
    await removeWorkshop('one', 'first')
    expect([(await allWorkshops('first')).length, await workshopCount('first')]).toEqual([1, 1])
  })

  it('what this page can’t read stays where it is', async () => {
    await addWorkshops([tomorrow], 'second')
    await keepWorkshop(one, 'second')
    await removeWorkshop('one', 'second')
    expect(await workshopRecords('second')).toEqual([tomorrow])
  })

  it('what a backup brings comes beside what is here: the same once, another one under an id of its own', async () => {
    await keepWorkshop(one, 'third')
    await addWorkshops([one, other, { ...one, title: 'Older' }], 'third')
    const ids = (await allWorkshops('third')).map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['one', 'other'])
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })
})

describe('a backup', () => {
  const holdings = { drafts: [], rounds: [], unread: [], workshops: [one, tomorrow] }

  it('carries workshops, those of tomorrow as they are, and says that it is of version 3', async () => {
    const [text = ''] = await writeBackup(holdings, made)
    expect(JSON.parse(text).version).toBe(3)
    expect(await readBackup(text)).toEqual({ made, isChanged: false, ...holdings })
  })

  it('without workshops is of version 2, which older pages open', async () => {
    const [text = ''] = await writeBackup({ ...holdings, workshops: [] }, made)
    expect(JSON.parse(text).version).toBe(2)
  })

  it('in which somebody changed a workshop says so', async () => {
    const [text = ''] = await writeBackup(holdings, made)
    expect(await readBackup(text.replace('"minutes":45', '"minutes":60'))).toMatchObject({ isChanged: true })
  })
})
