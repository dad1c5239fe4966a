import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readMessages, readTemplates, readTopics } from '../../../../src/content/read-content.ts'
import { docx } from '../../../../src/core/formats/docx/docx.ts'
import { markPicture } from '../../../../src/core/formats/docx/word-mark.ts'
import { brandSvg } from '../../../../src/core/layout/brand-mark.ts'
import type { Sheet } from '../../../../src/core/layout/page.ts'
import { reflow } from '../../../../src/core/press/reflow.ts'
import { type Length, lengths } from '../../../../src/core/templates/length.ts'
import { findTemplate } from '../../../../src/core/templates/lookup.ts'
import { example, finished } from '../pdf/works.ts'

const messages = readMessages()
const topics = readTopics()
const made = new Date(0)

async function partsOf(file: Uint8Array): Promise<{ document: string; footer: string; styles: string }> {
  const parts = unzipSync(file)
  const text = (name: string) => new TextDecoder().decode(parts[name])
  return {
    document: text('word/document.xml'),
    footer: text('word/footer1.xml'),
    styles: text('word/styles.xml'),
  }
}

async function blank(id: string, length: Length, sheet: Sheet = 'a4') {
  const template = findTemplate(readTemplates(), id)
  if (!template) throw new Error(`no template ${id}`)
  const order = {
    template,
    alliance: null,
    language: 'en',
    length,
    sheet,
    edition: 'standard',
    gaps: 'lines',
    made,
  } as const
  return partsOf(await docx(messages).save(reflow(order, { topics, messages })))
}

const pageBreaks = (document: string): number => document.split('<w:pageBreakBefore/>').length - 1

describe('A blank paper in Word', () => {
  it.each(['coach-client', 'two-people', 'team'])('of %s has two sides where its PDF has', async (id) => {
    expect(pageBreaks((await blank(id, 'one-page')).document)).toBe(0)
    expect(pageBreaks((await blank(id, 'two-sides')).document)).toBe(1)
    expect(pageBreaks((await blank(id, 'two-sides', 'letter')).document)).toBe(1)
  })

  it('has light lines to type on, and no boxes', async () => {
    const { document } = await blank('coach-client', 'one-page')
    const lines = [...document.matchAll(/<w:bottom w:val="single" w:color="AAA49[AB]" w:sz="(\d+)"/g)]
    expect(lines.length).toBeGreaterThan(15)
    expect(new Set(lines.map(([, width]) => width))).toEqual(new Set(['3']))
    expect(document).not.toMatch(/<w:(left|right|insideV) w:val="single"/)
  })

  it('draws every line by itself: no two neighbours have the same border', async () => {
    const { document } = await blank('coach-client', 'whole')
    const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(
      ([one]) => /<w:pBdr>.*<\/w:pBdr>/.exec(one)?.[0],
    )
    const joined = paragraphs.slice(1).filter((border, index) => {
      const isLine = border?.includes('<w:bottom') === true && !border.includes('<w:top')
      return isLine && border === paragraphs[index] && border.includes('AAA49B')
    })
    expect(joined).toEqual([])
  })

  it('gives the second voice its colour and a dashed line, which a grey copy shows', async () => {
    const { document, styles } = await blank('coach-client', 'one-page')
    expect(document).toContain('<w:top w:val="single" w:color="2F5D50" w:sz="8"')
    expect(document).toContain('<w:top w:val="dashed" w:color="A84A28" w:sz="8"')
    expect(styles).toMatch(/w:styleId="OtherName".*?A84A28/s)
  })

  it('lies on its side for a team, with a table whose head is repeated on every page', async () => {
    const { document } = await blank('team', 'one-page')
    const [, width = '0', height = '0'] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))
    expect(document).toMatch(/<w:tblHeader\/>/)
  })

  it('has the foot of the paper, with the mark of the house', async () => {
    const { footer } = await blank('coach-client', 'one-page')
    expect(footer).toContain('Coach and client, one page')
    expect(footer).toContain('<pic:pic')
  })
})

it.each(lengths)('A finished paper in Word has its signatures in one table, %s', async (length) => {
  const work = await finished(example('remote-team'))
  const template = findTemplate(readTemplates(), work.source.template)
  if (!template) throw new Error('no template')
  const order = {
    template,
    alliance: example('remote-team'),
    language: 'en',
    length,
    sheet: 'a4',
    edition: 'standard',
    gaps: 'lines',
    made,
  } as const
  const { document } = await partsOf(await docx(messages).save(reflow(order, { topics, messages })))
  const last = document.slice(document.lastIndexOf('<w:tbl>'))
  const rows = [...last.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.includes('<w:cantSplit/>') || row.length > 3000)).toBe(true)
})

it('The mark in Word is the mark of the house', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="84" height="53" viewBox="3 3 42 26.4">${brandSvg('#2F5D50', '#A84A28', '#ffffff')}</svg>`
  const dots = (image: Buffer) => sharp(image).flatten({ background: '#ffffff' }).greyscale().raw().toBuffer()
  const [one, other] = await Promise.all([dots(Buffer.from(markPicture, 'base64')), dots(Buffer.from(svg))])
  const far = one.filter((dot, index) => Math.abs(dot - (other[index] ?? 0)) > 40).length
  expect(one.length).toBe(other.length)
  expect(far / one.length).toBeLessThan(0.01)
})
