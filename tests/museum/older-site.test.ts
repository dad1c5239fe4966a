import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { agree } from '../../src/core/alliance/agree.ts'
import { withAnswer, withPerson } from '../../src/core/alliance/edit.ts'
import { newAlliance } from '../../src/core/alliance/new-alliance.ts'
import { withoutOldVersions } from '../../src/core/alliance/room.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { allianceText } from '../../src/core/formats/json.ts'
import { literal } from './literal.ts'
import * as older from './reader-1.js' // the reader of 30 November 2026, as it was in the house, in one file

const alliance: Alliance = literal('alliance-2.alliance.json')
const { id } = alliance

describe('a site from before the second version', () => {
  it('says of its file that it is too new', () => {
    expect(older.parseAlliance(allianceText(alliance))).toEqual({ problem: 'too-new' })
  })

  it('says of its link that it is too new, however it is packed', async () => {
    expect(await older.receiveLink(String(await packFragment(alliance)))).toEqual({ problem: 'too-new' })
    const few = { ...alliance, people: alliance.people.slice(0, 2) }
    expect(await older.receiveLink(String(await packFragment(few)))).toEqual({ problem: 'too-new' })
  })

  it('leaves what is kept in the browser as it is, and shows it among what it can’t read', () => {
    const record = { alliance, changed: 5, conflicts: [], archived: undefined }
    const kept = older.asText(id, record)
    const { drafts, damaged } = older.recall([kept], [], id, older)
    expect(drafts).toEqual([])
    expect(damaged).toEqual([kept])
    expect(damaged[0]?.record).toBe(record)
  })

  it('puts it aside, whole, when the same alliance is written there', () => {
    const mine = { alliance: { ...literal('alliance-1.alliance.json'), id }, changed: 9, conflicts: [] }
    const record = { alliance, changed: 5, conflicts: [] }
    expect(older.whatToWrite(record, mine, null, older)).toMatchObject({ isNew: true, isAside: true })
  })

  it('keeps it unread when it comes in a backup', () => {
    expect(older.readRecord({ alliance, changed: 5 })).toEqual({ problem: 'too-new' })
  })

  it('opens all in which nothing is new, as before', async () => {
    const begun = newAlliance({ id: 'team', roles: [{ id: 'member', least: 3 }] }, 'en', 'abc')
    const said = withAnswer(withPerson(begun, 'member', 'Zoë'), 'why', { kind: 'text', text: 'To sing' })
    const agreed = agree(said, { on: '2026-12-01', note: '' })
    expect(older.parseAlliance(allianceText(agreed))).toEqual(agreed)
    expect(await older.receiveLink(String(await packFragment(agreed)))).toEqual(agreed)
  })

  it('opens an alliance again whose new parts were left out', () => {
    const few = { ...alliance, people: alliance.people.slice(0, 20), left: undefined }
    const sent = withoutOldVersions(few, 0)
    expect(older.parseAlliance(allianceText(sent))).toEqual(JSON.parse(JSON.stringify(sent)))
  })
})
