import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import { withPartName } from '../../src/core/alliance/my-part/edit-my-part.ts'
import { emptyPart } from '../../src/core/alliance/my-part/my-part.ts'
import { hasMyPart } from '../../src/keeping/my-part-here.ts'
import {
  editMyPart,
  keptMyPart,
  myPartRecord,
  notePartUse,
  putMyPart,
  putRawPart,
  UnreadablePartError,
} from '../../src/keeping/my-part-store.ts'
import { anaPart } from '../core/alliance/my-part/a-part.ts'

const now = { language: 'en', now: 5 }
const ana = { part: anaPart, changed: 5, uses: {} }

describe('the page about oneself in this browser', () => {
  it('is kept as it is changed, and what another tab wrote meanwhile stays', async () => {
    await editMyPart(() => anaPart, now, 'first')
    await editMyPart((part) => withPartName(part, 'Ana L.'), now, 'first')
    expect(await keptMyPart('first')).toEqual({ ...ana, part: { ...anaPart, name: 'Ana L.' } })
    expect(await hasMyPart('first')).toBe(true)
  })

  it('is no longer kept once nothing stands on it', async () => {
    await editMyPart(() => anaPart, now, 'second')
    await editMyPart(() => emptyPart('en'), now, 'second')
    expect([await keptMyPart('second'), await hasMyPart('second')]).toEqual([null, false])
  })

  it('stays as it is where a newer page wrote it', async () => {
    const tomorrow = { part: { ...anaPart, version: 9 }, changed: 1, uses: {} }
    await putRawPart(tomorrow, 'third')
    await expect(editMyPart(() => anaPart, now, 'third')).rejects.toBeInstanceOf(UnreadablePartError)
    expect(await myPartRecord('third')).toEqual(tomorrow)
  })

  it('knows where it was used, and forgets alliances that are kept here no longer', async () => {
    await putMyPart({ ...ana, uses: { gone: { taken: {} } } }, 'fourth')
    await notePartUse('ours', (use) => ({ ...use, person: 'p1' }), 'fourth')
    expect((await keptMyPart('fourth'))?.uses).toEqual({ ours: { taken: {}, person: 'p1' } })
  })
})

describe('a backup', () => {
  const made = new Date('2026-11-30T12:00:00Z')
  const holdings = { drafts: [], rounds: [], unread: [], myPart: ana }

  it('carries the page about oneself, and says that it is of version 4', async () => {
    const [text = ''] = await writeBackup(holdings, made)
    expect(JSON.parse(text).version).toBe(4)
    expect(await readBackup(text)).toEqual({ made, isChanged: false, ...holdings })
  })

  it('in which somebody changed that page says so', async () => {
    const [text = ''] = await writeBackup(holdings, made)
    expect(await readBackup(text.replace('I laugh', 'I weep'))).toMatchObject({ isChanged: true })
  })

  it('without it is of the version that older pages open', async () => {
    const [text = ''] = await writeBackup({ drafts: [], rounds: [], unread: [] }, made)
    expect(JSON.parse(text).version).toBe(2)
  })
})
