import { describe, expect, it } from 'vitest'
import { beginRound, sealRound } from '../../../../src/core/alliance/apart/round-steps.ts'
import type { Holdings } from '../../../../src/core/alliance/keeping/backup.ts'
import type { Draft } from '../../../../src/core/alliance/keeping/draft.ts'
import { readBackup } from '../../../../src/core/alliance/keeping/read-backup.ts'
import { type BackupLock, writeBackup } from '../../../../src/core/alliance/keeping/write-backup.ts'
import { sealRandom, unseal } from '../../../../src/core/alliance/sending/seal.ts'
import { fromBase64url } from '../../../../src/core/bytes/base64url.ts'
import { fc } from '../../../fast-check.ts'
import { anAlliance, text } from '../an-alliance.ts'

const made = new Date('2026-11-22T18:00:00Z')
const kept: Draft = {
  alliance: anAlliance({ title: 'Ours', answers: { 'why-us': text('To learn.') } }),
  changed: 1_700_000_000_000,
  conflicts: [{ kind: 'title', mine: 'Ours', theirs: 'Yours' }],
}
const away: Draft = { ...kept, alliance: { ...kept.alliance, id: 'away' }, archived: 1_700_000_000_001 }
const writing = beginRound(kept.alliance, 'writing', { changed: 1 })
const sealed = await sealRound({ ...writing, id: 'sealed' }, 'p1', new Uint8Array(32), { changed: 2 })
const tomorrow = {
  kind: 'alliance',
  id: 'tomorrow',
  json: '{"alliance":{"version":2},"mood":"good"}',
} as const
const all: Holdings = { drafts: [kept, away], rounds: [writing, sealed], unread: [tomorrow] }
const lock: BackupLock = { passphrase: 'lokaz-tirem', random: () => new Uint8Array(sealRandom).fill(7) }

async function textOf(holdings: Holdings = all, locked?: BackupLock): Promise<string> {
  const [one = ''] = await writeBackup(holdings, made, locked)
  return one
}

const written = JSON.parse(await textOf())
const changed = (change: object) => readBackup(JSON.stringify({ ...written, ...change }))

describe('a backup', () => {
  it('gives back everything that is kept', async () => {
    expect(await readBackup(await textOf())).toEqual({ made, isChanged: false, ...all })
  })

  it('says what it is, so that other programs know it', () => {
    expect([written.format, written.version, written.made]).toEqual([
      'alliance-backup',
      2,
      '2026-11-22T18:00:00.000Z',
    ])
  })

  it('gives back an alliance that it can’t read as it is, and loses nothing else', async () => {
    const torn = { changed: 1, alliance: { ...kept.alliance, id: 'torn', people: 'nobody' }, mood: 'good' }
    const backup = await changed({ drafts: [torn, ...written.drafts] })
    expect(backup).toMatchObject({ drafts: [kept, away], rounds: all.rounds })
    const unread = 'problem' in backup ? [] : backup.unread
    expect(unread.map(({ kind, id, json }) => [kind, id, JSON.parse(json)])).toEqual([
      ['alliance', 'torn', torn],
      ['alliance', 'tomorrow', JSON.parse(tomorrow.json)],
    ])
  })

  it('reads by itself what could not be read when it was made', async () => {
    const json = JSON.stringify({ ...kept, alliance: { ...kept.alliance, id: 'later' } })
    const backup = await readBackup(
      await textOf({ ...all, unread: [{ kind: 'alliance', id: 'later', json }] }),
    )
    expect(backup).toMatchObject({ unread: [], drafts: [kept, away, { alliance: { id: 'later' } }] })
  })

  it('leaves out choices that can’t be read, and keeps the alliance', async () => {
    const [entry] = written.drafts
    const backup = await changed({ drafts: [{ ...entry, conflicts: [{ kind: 'odd' }] }] })
    expect(backup).toMatchObject({ drafts: [{ ...kept, conflicts: [] }], unread: [tomorrow] })
  })

  it('knows when any one letter of what it holds was changed', async () => {
    const whole = await textOf()
    const letters = [...whole.matchAll(/[a-z0-9]/g)].map(({ index }) => index)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...letters), fc.constantFrom('b', '7'), async (at, letter) => {
        fc.pre(whole[at] !== letter)
        const backup = await readBackup(whole.slice(0, at) + letter + whole.slice(at + 1))
        expect('problem' in backup || backup.isChanged).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same however an editor breaks its lines', async () => {
    expect(await readBackup(JSON.stringify(written, null, 4))).toMatchObject({ isChanged: false })
  })

  it('is made in several files when it is more than can be read at once, each a backup by itself', async () => {
    const words = text('x'.repeat(49_000))
    const answers = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`why-${index}`, words]))
    const drafts = Array.from(
      { length: 4 },
      (_, index): Draft => ({
        alliance: anAlliance({ id: `long-${index}`, answers }),
        changed: index,
        conflicts: [],
      }),
    )
    const texts = await writeBackup({ drafts, rounds: [], unread: [] }, made)
    const backups = await Promise.all(texts.map((one) => readBackup(one)))
    expect(texts.length).toBeGreaterThan(1)
    expect(backups.flatMap((backup) => ('problem' in backup ? [] : backup.drafts))).toEqual(drafts)
  })

  it.each([
    ['no JSON', () => readBackup('Dear Tom'), 'not-ours'],
    ['half a backup', async () => readBackup((await textOf()).slice(0, 300)), 'damaged'],
    ['a single alliance', () => readBackup(JSON.stringify(kept.alliance)), 'not-ours'],
    ['brackets without end', () => readBackup('['.repeat(100_000)), 'not-ours'],
    ['a backup of tomorrow', () => changed({ version: 5 }), 'too-new'],
    ['one without its alliances', () => changed({ drafts: 'none' }), 'damaged'],
    ['one made at no time', () => changed({ made: 'yesterday' }), 'damaged'],
  ])('can’t be opened from %s', async (_what, opened, problem) => {
    expect(await opened()).toEqual({ problem })
  })
})

describe('a locked backup', () => {
  it('gives back everything with its passphrase', async () => {
    const locked = await textOf(all, lock)
    expect(await readBackup(locked, 'lokaz-tirem')).toEqual({ made, isChanged: false, ...all })
  })

  it.each([
    ['no passphrase', '', 'needs-passphrase'],
    ['another one', 'lokaz-tiren', 'wrong-passphrase'],
  ])('says nothing with %s', async (_what, passphrase, problem) => {
    const locked = await textOf(all, lock)
    expect(locked).not.toContain('Ours')
    expect(await readBackup(locked, passphrase)).toEqual({ problem })
  })

  it('tells a changed file from a wrong passphrase before anybody types one', async () => {
    const locked = JSON.parse(await textOf(all, lock))
    const data = `${locked.data.slice(0, -5)}AAAAA`
    expect(await readBackup(JSON.stringify({ ...locked, data }))).toEqual({ problem: 'damaged' })
  })

  it('says how it is locked, and opens as nothing else', async () => {
    const locked = JSON.parse(await textOf(all, lock))
    const sealed = fromBase64url(locked.data) ?? new Uint8Array()
    expect([locked.lock, await unseal(sealed, 'lokaz-tirem')]).toEqual(['sealed-2', undefined])
  })

  it('that is locked in a way of tomorrow asks for the newer page', async () => {
    const locked = JSON.parse(await textOf(all, lock))
    const { checksumOf } = await import('../../../../src/core/alliance/keeping/checksum.ts')
    const content = { made: locked.made, lock: 'sealed-9', data: locked.data }
    const later = { ...locked, ...content, checksum: await checksumOf(content) }
    expect(await readBackup(JSON.stringify(later))).toEqual({ problem: 'too-new' })
  })
})
