import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { docx } from '../src/core/formats/docx/docx.ts'
import type { Format } from '../src/core/formats/format.ts'
import { markdown } from '../src/core/formats/markdown.ts'
import { pdf } from '../src/core/formats/pdf/write-pdf.ts'
import type { Edition } from '../src/core/layout/design.ts'
import type { Gaps, Sheet } from '../src/core/layout/page.ts'
import { type Press, press } from '../src/core/press/press.ts'
import type { Template } from '../src/core/templates/template.ts'
import { madeOn } from './made-on.ts'
import { readMessages, readTemplates, readTopics } from './read-content.ts'
import { nodeFonts } from './read-fonts.ts'
import { savePictures } from './save-pictures.ts'

/** A way to use a blank paper, and the end of its file's name. */
interface Way {
  readonly format: 'pdf' | 'fillable' | 'docx' | 'md'
  readonly edition: Edition
  readonly gaps: Gaps
  readonly ending: string
}

const messages = readMessages()
const formats: Record<Way['format'], Format> = { pdf, fillable: pdf, docx: docx(messages), md: markdown }
const downloads = resolve('public/downloads')

const ways: readonly Way[] = [
  { format: 'pdf', edition: 'standard', gaps: 'lines', ending: '.pdf' },
  { format: 'pdf', edition: 'large', gaps: 'lines', ending: '-large.pdf' },
  { format: 'fillable', edition: 'standard', gaps: 'fields', ending: '-fillable.pdf' },
  { format: 'docx', edition: 'standard', gaps: 'lines', ending: '.docx' },
]
const text: Way = { format: 'md', edition: 'standard', gaps: 'lines', ending: '.md' }

await makeTemplates()

/** Every template as a blank paper, in every way and on every sheet, with an index for the site. */
async function makeTemplates(): Promise<void> {
  const paperPress: Press = { topics: readTopics(), messages, fonts: await nodeFonts() }
  const index = []
  for (const template of readTemplates()) {
    rmSync(join(downloads, template.id), { recursive: true, force: true })
    for (const sheet of ['a4', 'letter'] as const) {
      for (const way of ways) index.push(await make(template, sheet, way, paperPress))
    }
    index.push(await make(template, 'a4', text, paperPress))
  }
  writeFileSync(join(downloads, 'downloads.json'), `${JSON.stringify(index, null, 2)}\n`)
  console.log(`make-templates: ${index.length} papers`)
}

async function make(template: Template, sheet: Sheet, way: Way, paperPress: Press): Promise<object> {
  const { format, edition, gaps } = way
  const order = {
    template,
    alliance: null,
    language: 'en',
    sheet,
    edition,
    gaps,
    made: madeOn(template.edition),
  }
  const { work } = await press(order, paperPress)
  const bytes = await formats[format].save(work)
  const name = format === 'md' ? template.id : `${template.id}-${sheet}`
  const file = `${template.id}/${name}${way.ending}`
  mkdirSync(dirname(join(downloads, file)), { recursive: true })
  writeFileSync(join(downloads, file), bytes)
  const listed = { template: template.id, file, sheet, edition, format, bytes: bytes.length }
  if (format === 'docx' || format === 'md') return listed
  const { pages } = work.pages()
  const pictured = format === 'pdf' && edition === 'standard' && sheet === 'a4'
  const pictures = pictured ? await savePictures(pages, downloads, `${template.id}/${name}`) : []
  return { ...listed, pages: pages.length, picture: pictures[0], pictures }
}
