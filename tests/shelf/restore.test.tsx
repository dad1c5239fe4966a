// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import { allRounds, keepRound } from '../../src/keeping/round-store.ts'
import { refusing } from '../keeping/a-browser.ts'
import { chooseFile, hide, holds, messages, named, newScreen, press, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { keep, keptHere, openShelf, titles } from './a-shelf.tsx'

const words = messages.shelf.restore
const ours = { title: 'Ours', answers: { 'why-purpose': text('To learn.'), 'why-now': text('Now.') } }
const before = alliance({ title: 'Ours', answers: { 'why-purpose': text('To teach.') } })
const made = new Date('2026-11-29T18:00:00Z')
const roundOf = (change: Partial<Alliance>, changed: number) =>
  beginRound(alliance({ title: 'Ours', ...change }), 'round', { changed })

/** A backup with these, as it was saved on the day before. */
async function backupOf(
  alliances: readonly Alliance[],
  rounds: Parameters<typeof writeBackup>[0]['rounds'] = [],
) {
  const drafts = alliances.map((one) => ({ alliance: one, changed: 1, conflicts: [] }))
  return (await writeBackup({ drafts, rounds, unread: [] }, made)).join('')
}

async function choose(backup: string): Promise<void> {
  chooseFile(messages.shelf.keeping.restore, new File([backup], 'backup.json'))
  await reads('Nothing changes until you say so')
}

beforeEach(() => {
  newScreen()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('an alliance that is not the same here and in a backup', () => {
  beforeEach(async () => {
    await keep(ours, 2)
    await openShelf()
    await choose(await backupOf([before]))
  })
  const saidHere = async () =>
    (await keptHere()).flatMap(({ answers: { 'why-purpose': one } }) =>
      one?.kind === 'text' ? one.text : [],
    )

  it('shows both sides of what is in doubt, and keeps both when somebody puts them together', async () => {
    await reads('In one place they say different things.')
    expect(said('.differences')).toMatch(/To learn\..*To teach\./)
    press(words.act)
    await reads('Restored: 1.')
    expect(await keptHere()).toMatchObject([{ answers: ours.answers }])
    await reads(messages.shelf.twoWays)
  })

  it.each([
    [words.keepHere, /^Nothing was changed/, ['To learn.']],
    [words.takeBackup, /^Restored: 1/, ['To teach.']],
    [words.keepBoth, /^Restored: 1/, ['To learn.', 'To teach.']],
  ])('“%s” does what it says', async (choice, told, kept) => {
    press(new RegExp(`^${choice}`))
    press(words.act)
    await reads(told, '.notice')
    expect((await saidHere()).toSorted()).toEqual(kept)
  })

  it('stays as it is when somebody thinks better of it', async () => {
    press(words.cancel)
    expect(() => named(words.act)).toThrow()
    expect(await saidHere()).toEqual(['To learn.'])
  })

  it('stays with its question on the screen when the browser has no room', async () => {
    refusing('QuotaExceededError')
    press(words.act)
    await reads(messages.shelf.problems.full)
    expect(named(words.act)).toBeDefined()
    expect(await saidHere()).toEqual(['To learn.'])
  })
})

describe('a backup that brings', () => {
  it('nothing new says so, and has nothing to press', async () => {
    await keep(ours)
    await openShelf()
    await choose(await backupOf([alliance(ours)]))
    await reads(words.nothing)
    expect(() => named(words.act)).toThrow()
  })

  it('something new beside what is here already names both', async () => {
    await keep(ours)
    await openShelf()
    await choose(await backupOf([alliance(ours), alliance({ id: 'two', title: 'Theirs' })]))
    await reads('Not here yet, and will be added: Theirs.')
    await reads('Already here, with everything that the backup has: Ours.')
    press(words.act)
    await holds(() => expect(titles()).toHaveLength(2))
  })

  it('another state of a round asks what to do with it, and replaces nothing unasked', async () => {
    await keep(ours)
    await keepRound(roundOf({ answers: { 'why-purpose': text('Here.') } }, 5))
    const there = roundOf({ answers: { 'why-purpose': text('There.') } }, 3)
    await openShelf()
    await choose(await backupOf([], [there]))
    await reads('Answering apart: Ours')
    press(new RegExp(`^${words.roundBoth}`))
    press(words.act)
    await holds(async () =>
      expect(JSON.stringify(await allRounds())).toMatch(/Here\..*There\.|There\..*Here\./),
    )
  })

  it('another state of a round can take the place of the one here, when somebody says so', async () => {
    await keep(ours)
    await keepRound(roundOf({ answers: { 'why-purpose': text('Here.') } }, 5))
    const there = roundOf({ answers: { 'why-purpose': text('There.') } }, 3)
    await openShelf()
    await choose(await backupOf([], [there]))
    press(new RegExp(`^${words.takeBackup}`))
    press(words.act)
    await holds(async () => expect(JSON.stringify(await allRounds())).toContain('There.'))
    expect(JSON.stringify(await allRounds())).not.toContain('Here.')
  })
})

describe('a backup that', () => {
  it('was changed since it was saved says so', async () => {
    await keep(ours)
    await openShelf()
    await choose((await backupOf([before])).replace('To teach.', 'To reach.'))
    await reads(words.changed)
  })

  it('can’t be read from the disk is told of', async () => {
    await keep(ours)
    await openShelf()
    const file = new File(['{}'], 'gone.json')
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone.', 'NotFoundError'))
    chooseFile(messages.shelf.keeping.restore, file)
    await reads(/gone\.json/, '.notice')
  })
})
