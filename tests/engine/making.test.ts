import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { askedIn } from '../../src/core/templates/content.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { PaperJob } from '../../src/engine/engine-job.ts'
import { paperJob } from '../../src/engine/paper-job.ts'
import { alliance } from '../sample.ts'
import { startEngine } from './an-engine.ts'

const content = { templates: readTemplates(), topics: readTopics() }
const messages = readMessages('en')
const made = new Date('2026-11-30T10:00:00Z')
const learn = { 'why-purpose': { kind: 'text', text: 'To learn together.' } } as const

function paperOf(change: Partial<Alliance> = {}): PaperJob {
  const one = alliance({ answers: learn, ...change })
  const template = findTemplate(content.templates, one.template)
  if (template === undefined) throw new Error('The sample has no paper.')
  const wishes = { length: 'one-page', sheet: 'a4', unanswered: null, data: 'all', pulse: false } as const
  return paperJob({ template, topics: content.topics }, one, { language: 'en', messages }, wishes)
}

const fromDisk = async (address: URL) =>
  new Response(new Uint8Array(await readFile(`public${address.pathname}`)))
const loginPage = async () =>
  new Response('<p>Log in to the network</p>', { headers: { 'content-type': 'text/html' } })
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

let engine: Engine
beforeEach(() => {
  vi.stubGlobal('origin', 'http://localhost')
  vi.stubGlobal('fetch', fromDisk)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  engine = startEngine()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('fonts that do not arrive', () => {
  const onlyCatalogue = (others: () => Promise<Response>) => (address: URL) =>
    address.pathname.endsWith('.json') ? fromDisk(address) : others()

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the host has them no more', async () => new Response('', { status: 404 })],
    ['a network answers with its login page', loginPage],
    ['a network answers with its login page in place of a font', onlyCatalogue(loginPage)],
    ['the list of them was cut', async () => new Response('{"primary":')],
  ])('are told of as letters when %s, and asked for again the next time', async (_why, answer) => {
    vi.stubGlobal('fetch', answer)
    const asked = { kind: 'pages', paper: paperOf(), shown: [], width: 640 } as const
    await expect(engine.ask(asked)).rejects.toMatchObject({ problem: 'no-font' })
    vi.stubGlobal('fetch', fromDisk)
    expect((await engine.ask(asked)).pictures).toHaveLength(1)
  })

  it('are not needed for Word and Markdown', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const { bytes: text } = await engine.ask({ kind: 'markdown', paper: paperOf(), made })
    expect(textOf(text)).toContain('To learn together.')
    const { bytes: word } = await engine.ask({ kind: 'docx', paper: paperOf(), made })
    expect(textOf(unzipSync(word)['word/document.xml'] ?? new Uint8Array())).toContain('To learn together.')
  })
})

describe('the letters on a paper', () => {
  it('are all there where people wrote what our fonts have', async () => {
    const found = await engine.ask({ kind: 'letters', paper: paperOf() })
    expect(found).toEqual({ missing: [], unknown: [], areTurned: false })
  })

  it('are named that no font here has', async () => {
    const answers = { 'why-purpose': { kind: 'text', text: 'To learn \u{13000}' } } as const // a hieroglyph
    const { unknown } = await engine.ask({ kind: 'letters', paper: paperOf({ answers }) })
    expect(unknown).toEqual(['\u{13000}'])
  })
})

describe('a paper', () => {
  it('is warmed up before anybody asks for it, and is then made', async () => {
    expect(await engine.ask({ kind: 'warm' })).toBeNull()
    const { bytes, missing } = await engine.ask({ kind: 'pdf', paper: paperOf(), made })
    expect([textOf(bytes.slice(0, 5)), missing]).toEqual(['%PDF-', []])
  })

  it('that was made opens again with everything in it', async () => {
    const { bytes } = await engine.ask({ kind: 'pdf', paper: paperOf({ title: 'Ours' }), made })
    const opened = await engine.ask({ kind: 'open', bytes, asked: askedIn(content, 'en') })
    expect(opened).toMatchObject({ alliance: { title: 'Ours', answers: learn } })
  })

  it('leaves open questions out once it was agreed, and has lines for them in a draft', async () => {
    const { title, people, questions } = alliance()
    const version = { on: '2026-11-22', note: '', title, people, questions, answers: learn }
    const open = 'What would make all this worth it for you?'
    const said = async (paper: PaperJob) =>
      textOf((await engine.ask({ kind: 'markdown', paper, made })).bytes)
    const draft = await said(paperOf())
    const agreed = await said(paperOf({ revisions: [version] }))
    expect([draft.length > agreed.length, agreed.includes(open)]).toEqual([true, false])
  })

  it('of which a page is shown already is not drawn again', async () => {
    const paper = paperOf()
    const first = await engine.ask({ kind: 'pages', paper, shown: [], width: 640 })
    const shown = first.pictures.map(({ id }) => id)
    const second = await engine.ask({ kind: 'pages', paper, shown, width: 640 })
    expect(second.pictures).toEqual(shown.map((id) => ({ id, picture: null })))
  })
})

it('a file of somebody else’s is refused by its kind, and nothing breaks', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 and then nothing')
  const opened = await engine.ask({ kind: 'open', bytes, asked: new Map() })
  expect(opened).toHaveProperty('problem')
})
