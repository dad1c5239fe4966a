import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { invite } from '../../../src/core/alliance/apart/answer-apart.ts'
import { writeBackup } from '../../../src/core/alliance/keeping/write-backup.ts'
import { allianceText } from '../../../src/core/formats/json.ts'
import { openAnything, openFile } from '../../../src/core/formats/open-file.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { example, finished, opening } from './pdf/works.ts'

const alliance = example('coach-and-client')
const work = await finished(alliance)
const text = (content: string) => new TextEncoder().encode(content)
const drafts = [{ alliance, changed: 0, conflicts: [] }]
const made = new Date('2026-11-22T18:00:00Z')
const [backup = ''] = await writeBackup({ drafts, rounds: [], unread: [] }, made)

const invitation = JSON.stringify((await invite(alliance, 'p1', new Uint8Array(32))).invitation)

/** As some programs of Windows save it. */
function utf16(content: string, end: 'le' | 'be', isMarked: boolean): Uint8Array {
  const bytes = Buffer.from(`${isMarked ? '\uFEFF' : ''}${content}`, 'utf16le')
  return new Uint8Array(end === 'le' ? bytes : bytes.swap16())
}

/** The same, with more bytes after it than an alliance may have. */
function large(content: string): Uint8Array {
  const bytes = new Uint8Array(20_000_001)
  bytes.set(text(content))
  return bytes
}

describe('A file that somebody chose', async () => {
  const paper = await pdf.save(work)
  const file = text(allianceText(alliance))

  it.each([
    ['a PDF', paper],
    ['an alliance file', file],
    ['an alliance file with a byte order mark', text(`\uFEFF${JSON.stringify(alliance)}`)],
    ['a PDF with something before it', new Uint8Array([10, 10, ...paper])],
    ['an alliance file in UTF-16', utf16(JSON.stringify(alliance), 'le', true)],
    ['an alliance file in UTF-16, the other way round', utf16(JSON.stringify(alliance), 'be', true)],
    ['an alliance file in UTF-16 without a mark', utf16(JSON.stringify(alliance), 'le', false)],
    ['an alliance file with NULs at its end', text(`${JSON.stringify(alliance)}\0\0`)],
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
    ['a backup in UTF-16', utf16(backup, 'le', true), 'backup'],
    ['a step of answering apart, for another page', text(invitation), 'apart'],
    ['a step of answering apart that broke off', text(invitation.slice(0, 200)), 'damaged'],
    ['far too much', new Uint8Array(20_000_001), 'too-large'],
  ])('is told apart when it holds %s', async (_, bytes, problem) => {
    expect(await openFile(bytes, opening)).toEqual({ problem })
  })
})

describe('A data file with a text that is too long', () => {
  const long = 'word '.repeat(12_000)
  const points = Array.from({ length: 201 }, (_, i) => `point ${i}`)
  const titled = { ...opening, titleOf: (id: string) => (id === 'why-purpose' ? 'Why we meet' : undefined) }

  it.each<[string, Partial<Alliance>, RegExp]>([
    ['an answer', { answers: { 'why-purpose': { kind: 'text', text: long } } }, /^Why we meet: …word/],
    [
      'a point',
      { answers: { 'why-purpose': { kind: 'list', items: ['kept', long] } } },
      /^Why we meet: …word/,
    ],
    ['a list', { answers: { 'rules/p1': { kind: 'list', items: points } } }, /^rules\/p1: …point 200$/],
    ['a name', { people: [{ id: 'p1', name: long, role: 'coach' }] }, /^name: …/],
    ['the title', { title: long }, /^title: …/],
    ['a note', { revisions: [{ ...alliance, on: '2026-01-31', note: long }] }, /^note, 2026-01-31: …/],
  ])('loses the end of that one alone: %s', async (_, part, told) => {
    const file = {
      ...alliance,
      ...part,
      answers: { ...part.answers, 'kept-it': { kind: 'text', text: 'kept?' } },
    }
    const opened = await openFile(text(JSON.stringify(file)), titled)
    expect(opened).toMatchObject({
      alliance: { answers: { 'kept-it': { text: 'kept?' } } },
      lost: [expect.stringMatching(told)],
    })
  })

  it.each<[string, unknown, RegExp]>([
    [
      'more options than there are',
      { kind: 'options', chosen: Array(51).fill('often') },
      /^Why we meet: …often$/,
    ],
    ['a step that no scale has', { kind: 'scale', value: 99 }, /^Why we meet: …99$/],
    ['a day that no calendar has', { kind: 'date', on: '20266-02-01' }, /^Why we meet: …"20266-02-01"$/],
    ['a kind of tomorrow', { kind: 'mood', value: 'good' }, /^Why we meet: …"good"$/],
    ['no words', { kind: 'text', text: null }, /^Why we meet: …null$/],
    ['no answer', 7, /^Why we meet: …7$/],
  ])('costs no other answer where one is %s', async (_, answer, told) => {
    const answers = { 'why-purpose': answer, 'kept-it': { kind: 'text', text: 'kept?' } }
    expect(await openFile(text(JSON.stringify({ ...alliance, answers })), titled)).toMatchObject({
      alliance: { answers: { 'kept-it': { text: 'kept?' } } },
      lost: [expect.stringMatching(told)],
    })
  })

  it('is damaged all the same when something else is wrong too', async () => {
    const file = { ...alliance, title: long, people: [] }
    expect(await openFile(text(JSON.stringify(file)), titled)).toEqual({ problem: 'damaged' })
  })
})

describe('A step of answering apart', () => {
  it('is what it is at the door that takes it', async () => {
    expect(await openAnything(text(invitation), opening)).toEqual({ apart: JSON.parse(invitation) })
  })
})
