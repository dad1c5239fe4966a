import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { messagesFor, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import { joinBytes } from '../../../src/core/bytes/join-bytes.ts'
import { openAnything } from '../../../src/core/formats/open-file.ts'
import { rosterFile } from '../../../src/core/press/roster-file.ts'
import type { RosterForm, RosterOrder } from '../../../src/core/press/roster-order.ts'
import type { RosterPaper } from '../../../src/core/roster/roster.ts'

const fonts = await nodeFonts()
const template = readTemplates().find(({ id }) => id === 'team')
if (!template) throw new Error('There is no template for a team.')
const usual = {
  template,
  topics: readTopics(),
  messages: messagesFor('en'),
  language: 'en',
  length: 'one-page',
  sheet: 'a4',
  made: new Date('2026-11-30T12:00:00Z'),
  title: 'Papers of a team',
} as const

function paperOf(name: string, wishes: Partial<RosterPaper> = {}): RosterPaper {
  return { rows: [1], people: [{ name, role: '' }], team: '', on: null, look: null, ...wishes }
}

function orderOf(papers: readonly RosterPaper[], wishes: Partial<RosterOrder> = {}): RosterOrder {
  return { ...usual, papers, ids: papers.map((_, place) => `id-${place}`), ...wishes }
}

async function fileOf(order: RosterOrder, as: RosterForm): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const { bytes } of rosterFile(order, as, fonts)) parts.push(...bytes)
  return joinBytes(parts)
}

/** What stands on each page, the bookmarks, the names of the embedded faces, and the file as text. */
async function readPdf(bytes: Uint8Array) {
  const read = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: read.numPages }, async (_, place) => {
      const page = await read.getPage(place + 1)
      const { items } = await page.getTextContent()
      const tree = await page.getStructTree()
      return { text: items.map((item) => ('str' in item ? item.str : '')).join(' '), tree }
    }),
  )
  return { pages, outline: await read.getOutline(), attachments: await read.getAttachments() }
}

const opening = { kindOf: () => undefined, newId: () => 'new' }
const people = ['Ada Lovelace', 'Łukasz Żak', 'محمد علي', '王小明', 'Ольга', '=SUM(A1)', 'Ada Lovelace']

describe('the one PDF of a roster', () => {
  it('has a page, a bookmark and tags for each paper, in the order of the list', async () => {
    const { pages, outline } = await readPdf(
      await fileOf(orderOf(people.map((name) => paperOf(name))), 'pdf'),
    )
    expect(pages).toHaveLength(7)
    for (const [place, name] of ['Ada', 'Łukasz', 'محمد', '王小明', 'Ольга', '=SUM', 'Ada'].entries())
      expect(pages[place]?.text).toContain(name)
    expect(outline.map(({ title }) => title)).toEqual(people)
    expect(pages.map(({ tree }) => JSON.stringify(tree).match(/"H1"/g)?.length)).toEqual([
      1, 1, 1, 1, 1, 1, 1,
    ])
  })

  it('holds each face once, however many papers there are', async () => {
    const few = await fileOf(orderOf(Array.from({ length: 2 }, () => paperOf('Ada'))), 'pdf')
    const many = await fileOf(orderOf(Array.from({ length: 12 }, () => paperOf('Ada'))), 'pdf')
    const alone = unzipSync(await fileOf(orderOf([paperOf('Ada')]), 'zip'))
    const [one = new Uint8Array()] = Object.values(alone)
    expect(many.length - few.length).toBeLessThan(10 * 4000)
    expect(one.length).toBeGreaterThan(12_000) // what a file with its faces takes
  })

  it('carries no alliance, so that it says nothing of being opened again', async () => {
    const bytes = await fileOf(orderOf([paperOf('Ada'), paperOf('Ben')]), 'pdf')
    expect((await readPdf(bytes)).attachments).toBeFalsy()
    expect(await openAnything(bytes, opening)).toHaveProperty('problem')
  })

  it('is the same, byte for byte, for the same list', async () => {
    const order = orderOf([paperOf('Ada'), paperOf('Ben', { team: 'Ward 3' })])
    expect(await fileOf(order, 'pdf')).toEqual(await fileOf(order, 'pdf'))
  })

  it('shows role, team and day below the name, and a place for the day where there is none', async () => {
    const nurse = paperOf('Ada', { people: [{ name: 'Ada', role: 'Nurse' }], team: 'Ward 3' })
    const { pages } = await readPdf(await fileOf(orderOf([{ ...nurse, on: '2026-12-03' }, nurse]), 'pdf'))
    expect(pages[0]?.text).toContain('Nurse · Ward 3 · 3 December 2026')
    expect(pages[1]?.text).toContain('Nurse · Ward 3')
    expect(pages.map(({ text }) => text.includes('Draft'))).toEqual([false, false])
  })

  it.each([
    ['a role', { people: [{ name: 'Ada', role: 'ممرضة' }], team: 'Ward 3' }, ['ممر', 'Ward', '3 December']],
    ['a team', { people: [{ name: 'Ada', role: 'Nurse' }], team: 'الجناح' }, ['Nurse', '3 December']],
    ['both', { people: [{ name: 'Ada', role: 'ممرضة' }], team: 'الجناح' }, ['ممر', 'الجن', '3 December']],
  ])('%s from right to left leaves the rest of its line where it is', async (_, said, order) => {
    const paper = paperOf('Ada', { ...said, on: '2026-12-03' })
    const bytes = await fileOf(orderOf([paper]), 'pdf')
    const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1)
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))
    const from = order.map((part) => items.find(({ str }) => str.includes(part))?.transform[4])
    expect(from).toEqual(from.toSorted((one, other) => one - other))
    expect(from).not.toContain(undefined)
  })
})

describe('the ZIP of a roster', () => {
  it('has a file for each paper, with names that sort in the order of the list', async () => {
    const names = Object.keys(unzipSync(await fileOf(orderOf(people.map((name) => paperOf(name))), 'zip')))
    expect(names).toEqual(names.toSorted())
    expect(names.slice(0, 3)).toEqual(['001 Ada Lovelace.pdf', '002 Łukasz Żak.pdf', '003 محمد علي.pdf'])
    expect(new Set(names).size).toBe(7)
  })

  it('each of its papers opens again, with its own id, people and team', async () => {
    const order = orderOf([paperOf('Ada', { team: 'Ward 3' }), paperOf('محمد علي', { look: '2027-06-03' })])
    const opened = await Promise.all(
      Object.values(unzipSync(await fileOf(order, 'zip'))).map((bytes) => openAnything(bytes, opening)),
    )
    expect(opened).toMatchObject([
      { alliance: { id: 'id-0', template: 'team', title: 'Ada · Ward 3', people: [{ name: 'Ada' }] } },
      { alliance: { id: 'id-1', title: '', answers: { 'check-ins-first': { on: '2027-06-03' } } } },
    ])
  })
})

it.each(
  readTemplates().flatMap(({ id }) =>
    (['one-page', 'two-sides', 'whole'] as const).map((length) => [id, length] as const),
  ),
)('the papers of %s can be made, %s', async (id, length) => {
  const one = readTemplates().find((known) => known.id === id)
  if (!one) throw new Error('It was there a moment ago.')
  const pair = paperOf('Ada', {
    people: [
      { name: 'Ada', role: '' },
      { name: 'Ben', role: '' },
    ],
  })
  const { pages } = await readPdf(
    await fileOf(orderOf([paperOf('Ada'), pair], { template: one, length }), 'pdf'),
  )
  if (length !== 'whole') expect(pages).toHaveLength(length === 'one-page' ? 2 : 4)
  expect(pages[0]?.text).toContain('Ada')
})
