import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Backup } from '../../src/core/alliance/keeping/backup.ts'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'

const passphrase = 'lokaz-tirem-bafod-zonis'
const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

async function opened(name: string): Promise<Backup> {
  const backup = await readBackup(read(name), passphrase)
  if ('problem' in backup) throw new Error(`${name} does not open: ${backup.problem}.`)
  return backup
}

describe('the backups in the museum', () => {
  it('open in version 1, with open choices, and with what can’t be read as it was', async () => {
    const { made, isChanged, drafts, rounds, unread } = await opened('backup-1.json')
    expect([made.toISOString(), isChanged, rounds]).toEqual(['2026-11-22T18:00:00.000Z', false, []])
    expect(drafts.map(({ alliance }) => alliance.people[0]?.name)).toEqual(['Ana Lovrić'])
    expect(drafts[0]?.conflicts).toHaveLength(1)
    expect(unread.map(({ kind, id, json }) => [kind, id, JSON.parse(json).alliance.people])).toEqual([
      ['alliance', 'torn', 'nobody'],
    ])
  })

  it.each([
    'backup-2.json',
    'backup-2-locked.json', // sealed-1
    'backup-2-sealed-2.json',
  ])('open in version 2, with all that they hold: %s', async (name) => {
    const { isChanged, drafts, rounds, unread } = await opened(name)
    expect(isChanged).toBe(false)
    expect(drafts.map(({ alliance: { people }, archived }) => [people[1]?.name, archived])).toEqual([
      ['김서연', undefined],
      ['김서연', 1_790_000_000_006],
      ['김서연', undefined], // of a version that was still to come then, and that is read now
    ])
    expect(rounds.map(({ id, stage }) => [id, stage])).toEqual([
      ['round-writing', 'writing'],
      ['round-sealed', 'sealed'],
    ])
    expect(unread).toEqual([])
  })

  it.each(['backup-2-locked.json', 'backup-2-sealed-2.json'])('say nothing without the passphrase: %s', (name) => {
    expect(read(name)).not.toMatch(/Ana|김서연|tomorrow|alliances/)
  })
})
