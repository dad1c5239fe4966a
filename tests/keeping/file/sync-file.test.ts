import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/core/alliance/keeping/draft.ts'
import { newFolderNote } from '../../../src/core/alliance/keeping/folder/folder-note.ts'
import { cameDraft, settleCame } from '../../../src/core/alliance/keeping/folder/settle-came.ts'
import { oneFileOf } from '../../../src/keeping/file/one-file.ts'
import { syncFile } from '../../../src/keeping/file/sync-file.ts'
import { whyOutOfReach } from '../../../src/keeping/folder/reaching.ts'
import { anAlliance, text } from '../../core/alliance/an-alliance.ts'

const says = (words: Record<string, string>): Draft => ({
  alliance: anAlliance({
    answers: Object.fromEntries(Object.entries(words).map(([key, said]) => [key, text(said)])),
  }),
  changed: 1,
  conflicts: [],
})

/** A file on a disk, as a browser hands it out; `meanwhile` is what somebody else does before it is closed. */
function onDisk(first = '') {
  const disk = { said: first as string | null, meanwhile: () => {}, aborted: 0 }
  const handle = {
    name: 'ana.alliance.json',
    async getFile() {
      if (disk.said === null) throw new DOMException('Gone.', 'NotFoundError')
      return new File([disk.said], 'ana.alliance.json')
    },
    async createWritable() {
      let written = ''
      return {
        async write(blob: Blob) {
          written = await blob.text()
          disk.meanwhile()
        },
        close: async () => void Object.assign(disk, { said: written }),
        abort: async () => void disk.aborted++,
      }
    },
  }
  return { disk, file: oneFileOf(handle as unknown as FileSystemFileHandle) } // as much of it as is used
}

describe('a file that is kept up to date', () => {
  it('has what was written here, and what two browsers wrote comes together after one question', async () => {
    const { disk, file } = onDisk()
    const first = await syncFile(file, says({ why: 'A' }), newFolderNote)
    if (first.kind !== 'kept') throw new Error(first.kind)
    await syncFile(file, says({ why: 'A', how: 'B' }), first.note) // the other browser
    const asked = await syncFile(file, says({ why: 'mine' }), first.note)
    if (asked.kind !== 'came') throw new Error(asked.kind)
    const draft = cameDraft(asked.came, 'together', () => 'second', 2)
    const note = await settleCame(first.note, asked.came, 'together')
    expect(draft && (await syncFile(file, draft, note)).kind).toBe('kept')
    expect(JSON.parse(disk.said ?? '').answers).toEqual({ why: text('mine'), how: text('B') })
  })

  it('is not written over when somebody else writes into it just then; what they wrote is asked about', async () => {
    const { disk, file } = onDisk(JSON.stringify(says({ why: 'A' }).alliance))
    const theirs = JSON.stringify(says({ why: 'A', how: 'B' }).alliance)
    disk.meanwhile = () => Object.assign(disk, { said: theirs, meanwhile: () => {} })
    const found = await syncFile(file, says({ why: 'A', when: 'C' }), newFolderNote)
    expect([found.kind, disk.said, disk.aborted]).toEqual(['came', theirs, 1])
  })

  it('that is gone is not made anew in another place, and is called missing', async () => {
    const { disk, file } = onDisk()
    disk.said = null
    const reason = await syncFile(file, says({ why: 'A' }), newFolderNote).catch((thrown) => thrown)
    expect([whyOutOfReach(reason), disk.said]).toEqual(['missing', null])
  })

  it('that turned into something else stays as it is', async () => {
    const { disk, file } = onDisk('Minutes of the meeting')
    expect(await syncFile(file, says({ why: 'A' }), newFolderNote)).toEqual({ kind: 'other', alliance: null })
    expect(disk.said).toBe('Minutes of the meeting')
  })
})

it.each([
  ['NotAllowedError', 'locked'],
  ['SecurityError', 'locked'],
  ['NotFoundError', 'missing'],
  ['NoModificationAllowedError', 'refused'],
])('a browser’s %s means that it is %s', (name, why) => {
  expect(whyOutOfReach(new DOMException('No.', name))).toBe(why)
})
