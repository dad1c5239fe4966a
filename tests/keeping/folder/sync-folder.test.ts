import { expect, it } from 'vitest'
import type { Draft } from '../../../src/core/alliance/keeping/draft.ts'
import { newFolderNote } from '../../../src/core/alliance/keeping/folder/folder-note.ts'
import { cameDraft, settleCame } from '../../../src/core/alliance/keeping/folder/settle-came.ts'
import type { Folder } from '../../../src/keeping/folder/folder.ts'
import { syncFolder } from '../../../src/keeping/folder/sync-folder.ts'
import { ChangedError } from '../../../src/keeping/folder/write-over.ts'
import { anAlliance, text } from '../../core/alliance/an-alliance.ts'

const ours = 'ana-and-jonas.alliance.json'
const says = (words: Record<string, string>): Draft => ({
  alliance: anAlliance({
    answers: Object.fromEntries(Object.entries(words).map(([key, said]) => [key, text(said)])),
  }),
  changed: 1,
  conflicts: [],
})

function inMemory(files = new Map<string, string>()) {
  const folder: Folder = {
    names: async () => [...files.keys()],
    async read(name) {
      const found = files.get(name)
      if (found === undefined) throw new Error(`${name} is not there.`)
      return found
    },
    async write(name, written, before) {
      if ((files.get(name) ?? null) !== before) throw new ChangedError(name)
      files.set(name, written)
    },
  }
  return { files, folder }
}

/** A browser that keeps one alliance, and looks into the folder; what came it puts together with its own. */
function aBrowser(folder: Folder) {
  const now = { draft: undefined as Draft | undefined, note: newFolderNote }
  const look = async () => {
    const synced = await syncFolder(folder, now.draft ? [now.draft] : [], now.note)
    now.note = synced.note
    return synced
  }
  return {
    now,
    look,
    async write(draft: Draft) {
      now.draft = draft
      return await look()
    },
    async takeAll() {
      const { came } = await look()
      for (const one of came) {
        now.draft = cameDraft(one, 'together', () => 'second', 2) ?? now.draft
        now.note = await settleCame(now.note, one, 'together')
      }
      return await look()
    },
  }
}

it('two browsers with one folder have the words of both, and ask once', async () => {
  const { folder } = inMemory()
  const [one, other] = [aBrowser(folder), aBrowser(folder)]
  await one.write(says({ why: 'A' }))
  await other.takeAll()
  await other.write(says({ why: 'A', how: 'B' }))
  await one.write(says({ why: 'A, changed' }))
  await one.takeAll()
  expect((await other.takeAll()).came).toEqual([])
  const answers = { why: text('A, changed'), how: text('B') }
  expect([one, other].map(({ now }) => now.draft?.alliance.answers)).toEqual([answers, answers])
})

it('what one browser changed or deleted is no conflict in the other, which had left it as it was', async () => {
  const { folder } = inMemory()
  const [one, other] = [aBrowser(folder), aBrowser(folder)]
  await one.write(says({ why: 'A', how: 'B' }))
  await other.takeAll()
  await one.write(says({ why: 'C' }))
  await other.takeAll()
  expect([other.now.draft?.alliance.answers, other.now.draft?.conflicts]).toEqual([{ why: text('C') }, []])
})

it('what was written into the file while this browser looked stays, and is shown the next time', async () => {
  const { files, folder } = inMemory()
  const one = aBrowser(folder)
  await one.write(says({ why: 'A' }))
  const slow: Folder = {
    ...folder,
    async read(name) {
      const found = await folder.read(name)
      files.set(name, JSON.stringify(says({ why: 'A', how: 'B' }).alliance))
      return found
    },
  }
  await syncFolder(slow, [says({ why: 'mine' })], one.now.note)
  expect(files.get(ours)).toContain('"B"')
  expect((await one.write(says({ why: 'mine' }))).came).toHaveLength(1)
})

it('a file that can’t be had hides no other, and is not written over', async () => {
  const { files, folder } = inMemory(new Map([[ours, '(in the cloud)']]))
  const away: Folder = { ...folder, read: async () => Promise.reject(new Error('Not here yet.')) }
  const { unread } = await syncFolder(away, [says({ why: 'A' })], newFolderNote)
  expect([unread, files.get(ours)]).toEqual([[ours], '(in the cloud)'])
  expect([...files.keys()]).toHaveLength(2)
})
