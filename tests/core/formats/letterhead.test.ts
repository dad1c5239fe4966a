import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readMessages } from '../../../src/content/read-content.ts'
import type { Letterhead } from '../../../src/core/alliance/letterhead/letterhead.ts'
import { withLetterhead } from '../../../src/core/alliance/letterhead/with-letterhead.ts'
import { docx } from '../../../src/core/formats/docx/docx.ts'
import { markdown } from '../../../src/core/formats/markdown.ts'
import { drawPage } from '../../../src/core/formats/pdf/drawing/draw-page.ts'
import { FontBook } from '../../../src/core/formats/pdf/fonts/font-book.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { pageToSvg } from '../../../src/core/formats/svg.ts'
import type { PagedDocument } from '../../../src/core/layout/page.ts'
import type { Order } from '../../../src/core/press/order.ts'
import { readIn } from '../layout/a-page.ts'
import { filled } from './pdf/change-form.ts'
import { blank, example, finished, opened, templateIds } from './pdf/works.ts'

const letterhead: Letterhead = {
  head: 'Zweig & Söhne, Coaching seit 1994',
  foot: 'Lindenallee 12, 20144 Hamburg · zweig.example · HRB 90210',
  colour: '#5b2a86',
}
const maya = withLetterhead(example('coach-and-client'), letterhead)
const empty = { ...maya, title: '', answers: {}, revisions: [] }
const textsOn = ({ pages }: PagedDocument) =>
  pages.map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.line.text] : [])))

const papers: readonly (readonly [string, typeof maya, Partial<Order>])[] = [
  ['a finished one', maya, {}],
  ['one with lines to write on', empty, { gaps: 'lines' }],
  ['one to fill in', empty, { gaps: 'fields' }],
  ['one page of it', empty, { gaps: 'lines', length: 'one-page' }],
  ['two sides of it', empty, { gaps: 'fields', length: 'two-sides', sheet: 'letter' }],
  ['one in large print', empty, { gaps: 'lines', length: 'two-sides', edition: 'large' }],
]

describe.each(papers)('a paper with a letterhead, %s', (_, alliance, order) => {
  it('begins with the firm, and ends each page with its address, below everything else', async () => {
    const { document } = await finished(alliance, order)
    for (const [index, texts] of textsOn(document).entries()) {
      expect(texts.includes(letterhead.head ?? '')).toBe(index === 0)
      expect(texts.at(-1)).toContain('HRB 90210')
    }
    expect(textsOn(document)[0]?.[0]).toBe(letterhead.head)
  })

  it('is read with both, once, in that order', async () => {
    const { document } = await finished(alliance, order)
    const read = readIn(document.root, document)
    expect(read.startsWith(letterhead.head ?? '-')).toBe(true)
    expect(read.split('HRB 90210').length).toBe(2)
  })

  it('takes as many pages as without one', async () => {
    const [headed, plain] = [alliance, withLetterhead(alliance, undefined)]
    const pages = await Promise.all(
      [headed, plain].map(async (one) => (await finished(one, order)).document.pages.length),
    )
    expect(pages[0]).toBe(pages[1])
  })
})

describe('the papers that ask most', () => {
  it.each(templateIds)('take as many pages with a letterhead as without: %s', async (template) => {
    const { source } = await blank(template)
    const people = source.people.map((person) => ({ ...person, name: '' }))
    const alliance = { ...empty, template, people, questions: [] }
    for (const length of ['one-page', 'two-sides'] as const) {
      const { document } = await finished(alliance, { gaps: 'lines', length })
      const plain = await finished(withLetterhead(alliance, undefined), { gaps: 'lines', length })
      expect(document.pages.length).toBe(plain.document.pages.length)
    }
  })
})

describe('a letterhead in other formats', () => {
  it('stands in Word above the title and in the foot, in its colour, and nothing else is our green', async () => {
    const files = unzipSync(await docx(readMessages()).save(await finished(maya)))
    const textOf = (name: string) => new TextDecoder().decode(files[name])
    expect(textOf('word/document.xml')).toContain('Zweig &amp; Söhne, Coaching seit 1994')
    expect(
      Object.keys(files).filter((name) => /footer/.test(name) && textOf(name).includes('HRB 90210')),
    ).toHaveLength(2)
    expect(textOf('word/styles.xml')).toContain('5B2A86')
    expect([textOf('word/styles.xml'), textOf('word/document.xml')].join('')).not.toContain('2F5D50')
  })

  it('stands in Markdown above the title and at the end', async () => {
    const said = new TextDecoder().decode(await markdown(readMessages()).save(await finished(maya)))
    expect(said.startsWith('**Zweig \\& Söhne, Coaching seit 1994**\n\n# ')).toBe(true)
    expect(said.trimEnd().endsWith('HRB 90210')).toBe(true)
  })

  it('gives the pages its colour instead of our green, in PDF and in the preview', async () => {
    const { document } = await finished(maya)
    const [page] = document.pages
    if (page === undefined) throw new Error('It has no page.')
    const { content } = drawPage(page, new FontBook())
    expect(content).toContain('0.357 0.165 0.525 rg')
    expect(content).not.toContain('0.184 0.365 0.314')
    expect(pageToSvg(page)).toContain('#5b2a86')
    expect(pageToSvg(page)).not.toContain('#2f5d50')
  })

  it('is a running foot on every page after the first, and so is ours', async () => {
    const { document } = await finished(maya)
    const [first, second] = document.pages.map((page) => drawPage(page, new FontBook()).content)
    const feet = (content = '') =>
      content.match(/\/Artifact <<\/Type \/Pagination \/Subtype \/Footer>> BDC/g)?.length
    expect(feet(first)).toBe(1)
    expect(feet(second)).toBe(1)
    expect(second).toContain('/Artifact <</Type /Pagination /Subtype /Header>> BDC')
  })
})

describe('a letterhead in the data of a PDF', () => {
  it('comes back with a finished paper', async () => {
    expect((await opened(await pdf.save(await finished(maya)))).alliance.letterhead).toEqual(letterhead)
  })

  it('comes back with a form that was filled in, and was sent without answers', async () => {
    const form = await pdf.save(await finished(empty, { gaps: 'fields', data: 'none' }))
    const { alliance } = await opened(await filled(form, { 'why-purpose': 'To think' }))
    expect(alliance).toMatchObject({
      version: 3,
      letterhead,
      answers: { 'why-purpose': { kind: 'text', text: 'To think' } },
    })
  })
})
