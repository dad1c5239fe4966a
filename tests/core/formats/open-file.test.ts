import { describe, expect, it } from 'vitest'
import { writeBackup } from '../../../src/core/alliance/keeping/write-backup.ts'
import { json } from '../../../src/core/formats/json.ts'
import { openFile } from '../../../src/core/formats/open-file.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { example, finished, opening } from './pdf/works.ts'

const alliance = example('coach-and-client')
const work = await finished(alliance)
const text = (content: string) => new TextEncoder().encode(content)
const drafts = [{ alliance, changed: 0, conflicts: [] }]
const made = new Date('2026-11-22T18:00:00Z')
const [backup = ''] = await writeBackup({ drafts, rounds: [], unread: [] }, made)

/** The same, with more bytes after it than an alliance may have. */
function large(content: string): Uint8Array {
  const bytes = new Uint8Array(20_000_001)
  bytes.set(text(content))
  return bytes
}

describe('A file that somebody chose', async () => {
  const paper = await pdf.save(work)
  const file = await json.save(work)

  it.each([
    ['a PDF', paper],
    ['an alliance file', file],
    ['an alliance file with a byte order mark', text(`\uFEFF${JSON.stringify(alliance)}`)],
    ['a PDF with something before it', new Uint8Array([10, 10, ...paper])],
  ])('is opened by what is in it: %s', async (_, bytes) => {
    expect(await openFile(bytes, opening)).toEqual({ alliance, lost: [] })
  })

  it.each([
    ['nothing', new Uint8Array(0), 'not-ours'],
    ['a letter', text('Dear Maya,'), 'not-ours'],
    ['JSON of somebody else', text('{"format":"drawing"}'), 'not-ours'],
    ['an alliance of a later version', text('{"format":"alliance","version":7}'), 'too-new'],
    ['a backup of several alliances', text(backup), 'backup'],
    ['a backup that is larger than any alliance', large(backup), 'backup'],
    ['far too much', new Uint8Array(20_000_001), 'too-large'],
  ])('is told apart when it holds %s', async (_, bytes, problem) => {
    expect(await openFile(bytes, opening)).toEqual({ problem })
  })
})
