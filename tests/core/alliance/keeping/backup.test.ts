import { describe, expect, it } from 'vitest'
import { backupText, parseBackup } from '../../../../src/core/alliance/keeping/backup.ts'
import type { Draft } from '../../../../src/core/alliance/keeping/draft.ts'
import { anAlliance, text } from '../an-alliance.ts'

const made = new Date('2026-11-22T18:00:00Z')
const kept: Draft = {
  alliance: anAlliance({ title: 'Ours', answers: { 'why-us': text('To learn.') } }),
  changed: 1_700_000_000_000,
  conflicts: [{ kind: 'title', mine: 'Ours', theirs: 'Yours' }],
}
const written = JSON.parse(backupText([kept], made))
const changed = (change: object) => parseBackup(JSON.stringify({ ...written, ...change }))

describe('a backup', () => {
  it('gives back every alliance, with what is still to be chosen', () => {
    expect(parseBackup(backupText([kept], made))).toEqual({ made, drafts: [kept], unread: 0 })
  })

  it('says what it is, so that other programs know it', () => {
    expect([written.format, written.version, written.made]).toEqual([
      'alliance-backup',
      1,
      '2026-11-22T18:00:00.000Z',
    ])
  })

  it('loses only the alliance that is damaged', () => {
    const torn = { changed: 1, alliance: { ...kept.alliance, people: 'nobody' } }
    expect(changed({ drafts: [torn, ...written.drafts] })).toEqual({ made, drafts: [kept], unread: 1 })
  })

  it('leaves out choices that can’t be read, and keeps the alliance', () => {
    const [entry] = written.drafts
    expect(changed({ drafts: [{ ...entry, conflicts: [{ kind: 'odd' }] }] })).toEqual({
      made,
      drafts: [{ ...kept, conflicts: [] }],
      unread: 0,
    })
  })

  it.each([
    ['no JSON', () => parseBackup('Dear Tom'), 'not-ours'],
    ['half a backup', () => parseBackup(backupText([kept], new Date(0)).slice(0, 100)), 'damaged'],
    ['a single alliance', () => parseBackup(JSON.stringify(kept.alliance)), 'not-ours'],
    ['brackets without end', () => parseBackup('['.repeat(100_000)), 'not-ours'],
    ['a backup of tomorrow', () => changed({ version: 2 }), 'too-new'],
    ['one without its alliances', () => changed({ drafts: 'none' }), 'damaged'],
    ['one made at no time', () => changed({ made: 'yesterday' }), 'damaged'],
  ])('can’t be opened from %s', (_what, opened, problem) => {
    expect(opened()).toEqual({ problem })
  })
})
