// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds, keepRound } from '../../src/keeping/round-store.ts'
import { refusing } from '../keeping/a-browser.ts'
import {
  chooseFile,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  type,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openShelf, titles } from './a-shelf.tsx'

const words = messages.shelf

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function keptTwo(): Promise<void> {
  await keep({ id: 'one', title: 'One' }, 2)
  await keep({ id: 'two', title: 'Two' }, 1)
  await openShelf()
}

describe('my alliances', () => {
  it('say that there are none, and how to begin', async () => {
    await openShelf(words.none.title)
    expect(named<HTMLAnchorElement>(words.none.begin).getAttribute('href')).toMatch(/builder\/$/)
  })

  it('are found by what stands in them, and put in order', async () => {
    await keptTwo()
    expect(titles()).toEqual(['One', 'Two'])
    type(words.sort, 'title')
    type(words.search, 'two')
    await holds(() => expect(titles()).toEqual(['Two']))
    type(words.search, 'nothing says so')
    await reads('No alliance says “nothing says so”')
  })

  it('are copied, and the copy can be deleted', async () => {
    await keptTwo()
    press('Duplicate: One')
    await reads('There is a copy now: One (copy)')
    expect(await openDraftStore().all()).toHaveLength(3)
    press('Delete: One (copy)')
    await holds(async () => expect(await openDraftStore().all()).toHaveLength(2))
  })

  it('are archived and put back, with nothing lost', async () => {
    await keptTwo()
    press('Archive: One')
    await reads('Archived: 1 alliance')
    press('Put back on the shelf: One')
    await reads('Back on the shelf: One')
    await holds(() => expect(titles()).toEqual(['One', 'Two']))
  })

  it('are deleted, one and then the other, and both come back at once', async () => {
    await keptTwo()
    press('Delete: One')
    await reads('Deleted from this browser: One')
    press('Delete: Two')
    await reads('2 alliances')
    expect(await openDraftStore().all()).toEqual([])
    press('Undo all 2')
    await holds(() => expect(titles()).toEqual(['One', 'Two']))
  })

  it('stay on the screen when the browser refuses to keep a copy', async () => {
    await keptTwo()
    refusing('QuotaExceededError')
    press('Duplicate: One')
    await reads(words.problems.full)
    expect(titles()).toEqual(['One', 'Two'])
  })

  it('that can’t be read any more are shown, saved as they are, and deleted when somebody says so', async () => {
    await keep({ id: 'one', title: 'One' })
    await openDraftStore().keepRaw('torn', { alliance: { format: 'alliance', version: 9 }, changed: 3 })
    await openShelf(words.damaged.title)
    press(words.damaged.save)
    expect(JSON.parse(await savedFile().text())).toMatchObject({ version: 9 })
    press(words.damaged.remove)
    await holds(() => expect(said()).not.toContain(words.damaged.title))
  })
})

describe('a backup', () => {
  it('is saved, and brings back what is gone', async () => {
    await keptTwo()
    await keepRound(beginRound(alliance({ id: 'one', title: 'One' }), 'round', { changed: 1 }))
    press(words.keeping.backup)
    await reads('The backup is among your downloads')
    const backup = savedFile()
    newScreen()
    await openShelf(words.none.title)
    chooseFile(words.none.restore, backup)
    await reads('Nothing changes until you say so')
    expect(await openDraftStore().all()).toEqual([])
    press(words.restore.act)
    await holds(() => expect(titles()).toEqual(['One', 'Two']))
    expect((await allRounds()).map(({ id }) => id)).toEqual(['round'])
  })

  it('can be locked, and opens only with its passphrase', async () => {
    await keptTwo()
    press(words.keeping.lock)
    await reads(words.keeping.passphrase)
    press(words.keeping.backup)
    await reads('The locked backup is among your downloads')
    const [, passphrase = ''] = /Its passphrase: ([a-z-]+)/.exec(said()) ?? []
    const backup = savedFile()
    newScreen()
    await openShelf(words.none.title)
    chooseFile(words.none.restore, backup)
    await reads(words.restore.lockedTitle)
    type(words.restore.passphrase, 'another-one')
    press(words.restore.unlock)
    await reads(words.restore.wrong)
    type(words.restore.passphrase, passphrase)
    press(words.restore.unlock)
    await reads('Nothing changes until you say so')
  })

  it('that is no backup is refused in a sentence, and everything stays', async () => {
    await keptTwo()
    chooseFile(words.keeping.restore, new File(['{"format":"another"}'], 'another.json'))
    await reads('another.json')
    expect(titles()).toEqual(['One', 'Two'])
  })

  it('is reminded of, until somebody says not now', async () => {
    await keptTwo()
    await reads(words.reminder.never)
    press(words.reminder.later)
    await holds(() => expect(said()).not.toContain(words.reminder.never))
    expect(await openDraftStore().reminded()).toBeTypeOf('number')
  })
})
