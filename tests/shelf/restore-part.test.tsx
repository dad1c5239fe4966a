// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBackup } from '../../src/core/alliance/keeping/read-backup.ts'
import { writeBackup } from '../../src/core/alliance/keeping/write-backup.ts'
import type { MyPart } from '../../src/core/alliance/my-part/my-part.ts'
import { keptMyPart, putMyPart } from '../../src/keeping/my-part-store.ts'
import { chooseFile, hide, messages, newScreen, press, reads, said, savedFile } from '../kit/a-screen.ts'
import { text } from '../sharing/sample.ts'
import { keep, openShelf } from './a-shelf.tsx'

const words = messages.shelf.restore
const made = new Date('2026-11-29T18:00:00Z')

async function choose(backup: string): Promise<void> {
  chooseFile(messages.shelf.keeping.restore, new File([backup], 'backup.json'))
  await reads('Nothing changes until you say so')
}

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('the page about oneself in a backup', () => {
  const part = { format: 'alliance-my-part', version: 1, language: 'en', name: 'Ana', answers: {} } as const
  const there = { ...part, answers: { 'needs-know': text('I hum.'), 'support-really': text('Ask me.') } }
  const here = { ...part, answers: { 'needs-know': text('I laugh.') } }
  const backupWith = async (myPart: unknown) =>
    (await writeBackup({ drafts: [], rounds: [], unread: [], myPart }, made)).join('')
  const whole = (one: MyPart) => ({ part: one, changed: 1, uses: {} })
  const answersHere = async () => (await keptMyPart())?.part.answers

  it('comes where there is none', async () => {
    await openShelf(messages.shelf.none.title)
    await choose(await backupWith(whole(there)))
    await reads(words.partNew)
    press(words.act)
    await reads('Restored: 1.')
    expect(await answersHere()).toEqual(there.answers)
  })

  it.each([
    [words.partTogether, { ...there.answers, ...here.answers }],
    [words.keepHere, here.answers],
    [words.takeBackup, there.answers],
  ])('that says something else is shown, and “%s” does what it says', async (choice, after) => {
    await putMyPart(whole(here))
    await keep({ title: 'Ours' }, 2)
    await openShelf()
    await choose(await backupWith(whole(there)))
    expect(said('.part-differences')).toMatch(/I laugh\..*I hum\..*Ask me\./)
    press(new RegExp(`^${choice}`))
    press(words.act)
    await reads(/^(Restored: 1|Nothing was changed)/, '.notice')
    expect(await answersHere()).toEqual(after)
  })

  it('is in the backup that is saved here', async () => {
    await putMyPart(whole(here))
    await openShelf()
    press(messages.shelf.keeping.backup)
    await reads('before-we-begin-backup')
    expect(await readBackup(await savedFile().text())).toMatchObject({ myPart: whole(here) })
  })
})
