import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readMessages } from '../../../src/content/read-content.ts'
import { docx } from '../../../src/core/formats/docx/docx.ts'
import { markdown } from '../../../src/core/formats/markdown.ts'
import { example, finished } from './pdf/works.ts'

const pair = example('two-peers')
const lines = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho']
const ends = ['\v', '\u2028', '\u0085', '\r', '\r\n', '\f', '\n']
const text = lines.map((line, index) => `${line}${ends[index] ?? ''}`).join('')
const work = await finished({ ...pair, revisions: [], answers: { 'why-purpose': { kind: 'text', text } } })

it('Lines that end in any way are lines in a PDF', () => {
  const marks = work.document.pages.flatMap((page) => page.marks)
  const found = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.line.text] : []))
  expect(found.filter((line) => lines.includes(line))).toEqual(lines)
})

it('Lines that end in any way are lines in Word', async () => {
  const { 'word/document.xml': bytes } = unzipSync(await docx(readMessages()).save(work))
  const xml = new TextDecoder().decode(bytes)
  const [paragraph = ''] = /<w:p>(?:(?!<\/w:p>).)*uno.*?<\/w:p>/s.exec(xml) ?? []
  const said = paragraph.replaceAll('<w:br/>', '\n').replace(/<[^>]+>/g, '')
  expect(said.split('\n')).toEqual(lines)
})

it('Lines that end in any way are lines in Markdown', async () => {
  const said = new TextDecoder().decode(await markdown(readMessages()).save(work))
  expect(said).toContain(lines.join('  \n'))
})
