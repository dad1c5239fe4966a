import { describe, expect, it } from 'vitest'
import { agree } from '../../src/core/alliance/agree.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { withAnswer, withPerson } from '../../src/core/alliance/edit.ts'
import { newAlliance } from '../../src/core/alliance/new-alliance.ts'
import { withoutQuestion, withOwnQuestion } from '../../src/core/alliance/own/edit-own.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { allianceText } from '../../src/core/formats/json.ts'
import { literal } from './literal.ts'
import * as older from './reader-2.js' // the reader of 30 November 2026 once more, with the second version of the file

const alliance: Alliance = literal('alliance-3.alliance.json')
const { id } = alliance

describe('a site from before the third version', () => {
  it('says of its file that it is too new', () => {
    expect(older.parseAlliance(allianceText(alliance))).toEqual({ problem: 'too-new' })
  })

  it('says of its link that it is too new, however it is packed', async () => {
    expect(await older.receiveLink(String(await packFragment(alliance)))).toEqual({ problem: 'too-new' })
    const arabic: Alliance = literal('own-arabic.alliance.json')
    expect(await older.receiveLink(String(await packFragment(arabic)))).toEqual({ problem: 'too-new' })
  })

  it.each(['invitation-4', 'invitation-4-first', 'reply-4', 'reveal-4'])(
    'says so of a round that asks such questions: %s',
    async (name) => {
      const step = literal(`${name}.apart.json`)
      expect(await older.receiveLink(String(await packFragment(step)))).toEqual({ problem: 'too-new' })
    },
  )

  it('leaves what is kept in the browser as it is, and shows it among what it can’t read', () => {
    const record = { alliance, changed: 5, conflicts: [], archived: undefined }
    const kept = older.asText(id, record)
    const { drafts, damaged } = older.recall([kept], [], id, older)
    expect(drafts).toEqual([])
    expect(damaged).toEqual([kept])
    expect(damaged[0]?.record).toBe(record)
  })

  it('puts it aside, whole, when the same alliance is written there', () => {
    const mine = { alliance: { ...literal('alliance-2.alliance.json'), id }, changed: 9, conflicts: [] }
    const record = { alliance, changed: 5, conflicts: [] }
    expect(older.whatToWrite(record, mine, null, older)).toMatchObject({ isNew: true, isAside: true })
  })

  it('keeps it unread when it comes in a backup', () => {
    expect(older.readRecord({ alliance, changed: 5 })).toEqual({ problem: 'too-new' })
  })

  it('opens all in which nothing is new, as before, also where a question of one’s own has gone again', async () => {
    const begun = newAlliance({ id: 'team', roles: [{ id: 'member', least: 3 }] }, 'en', 'abc')
    const asking = withOwnQuestion(begun, {
      id: 'own-whoopensup1',
      topic: 'why',
      each: false,
      kind: 'short',
      prompt: { en: 'Who opens up?' },
    })
    const without = withoutQuestion(asking, 'own-whoopensup1', false)
    const said = withAnswer(withPerson(without, 'member', 'Zoë'), 'why', { kind: 'text', text: 'To sing' })
    const agreed = agree(said, { on: '2026-12-01', note: '' })
    expect(older.parseAlliance(allianceText(agreed))).toEqual(agreed)
    expect(await older.receiveLink(String(await packFragment(agreed)))).toEqual(agreed)
  })
})
