import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { docx } from '../../src/core/formats/docx/docx.ts'
import type { Format } from '../../src/core/formats/format.ts'
import { markdown } from '../../src/core/formats/markdown.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { Edition } from '../../src/core/layout/design.ts'
import type { Gaps, Page, Sheet } from '../../src/core/layout/page.ts'
import type { Direction } from '../../src/core/paper/paper.ts'
import { type Press, press } from '../../src/core/press/press.ts'
import type { Template } from '../../src/core/templates/template.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'

/** A way to use a blank paper, and the end of its file's name. */
interface Way {
  readonly format: 'pdf' | 'fillable' | 'docx' | 'md'
  readonly edition: Edition
  readonly gaps: Gaps
  readonly ending: string
  readonly extension: string
}

const messages = readMessages()
const formats: Record<Way['format'], Format> = {
  pdf,
  fillable: pdf,
  docx: docx(messages),
  md: markdown(messages),
}
const downloads = resolve('public/downloads')

const ways: readonly Way[] = [
  { format: 'pdf', edition: 'standard', gaps: 'lines', ending: '', extension: 'pdf' },
  { format: 'pdf', edition: 'large', gaps: 'lines', ending: '-large', extension: 'pdf' },
  { format: 'fillable', edition: 'standard', gaps: 'fields', ending: '-fillable', extension: 'pdf' },
  { format: 'docx', edition: 'standard', gaps: 'lines', ending: '', extension: 'docx' },
]
const text: Way = { format: 'md', edition: 'standard', gaps: 'lines', ending: '', extension: 'md' }

await makeTemplates()

/** Every template as a blank paper, in every way, on every sheet and for both directions, with an index for the site. */
async function makeTemplates(): Promise<void> {
  const paperPress: Press = { topics: readTopics(), messages, fonts: await nodeFonts() }
  const index = []
  for (const template of readTemplates()) {
    rmSync(join(downloads, template.id), { recursive: true, force: true })
    for (const sheet of ['a4', 'letter'] as const) {
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const way of ways) index.push(await make({ template, sheet, direction, way }, paperPress))
      }
    }
    index.push(await make({ template, sheet: 'a4', direction: 'ltr', way: text }, paperPress))
  }
  writeFileSync(join(downloads, 'downloads.json'), `${JSON.stringify(index, null, 2)}\n`)
  console.log(`make-templates: ${index.length} papers`)
}

interface Blank {
  readonly template: Template
  readonly sheet: Sheet
  readonly direction: Direction // in which people will write
  readonly way: Way
}

async function make(blank: Blank, paperPress: Press): Promise<object> {
  const { template, sheet, direction, way } = blank
  const { format, edition, gaps } = way
  const made = madeOn(template.edition)
  const order = { template, alliance: null, language: 'en', direction, sheet, edition, gaps, made }
  const { work } = await press(order, paperPress)
  const bytes = await formats[format].save(work)
  const name = nameOf(blank)
  const file = `${template.id}/${name}.${way.extension}`
  mkdirSync(dirname(join(downloads, file)), { recursive: true })
  writeFileSync(join(downloads, file), bytes)
  const listed = { template: template.id, file, sheet, direction, edition, format, bytes: bytes.length }
  if (format === 'docx' || format === 'md') return listed
  const { pages } = work.pages()
  const pictures = await savePictures(pictured(blank, pages), downloads, `${template.id}/${name}`)
  return { ...listed, pages: pages.length, picture: pictures[0], pictures }
}

/** All pages of the paper that most people print; of the mirrored one the first, to show what it is. */
function pictured({ sheet, direction, way }: Blank, pages: readonly Page[]): readonly Page[] {
  if (sheet !== 'a4' || way.format !== 'pdf' || way.edition !== 'standard') return []
  return direction === 'ltr' ? pages : pages.slice(0, 1)
}

/** `team-a4-fillable-rtl`; Markdown has no sheet, so it is called like its template. */
function nameOf({ template, sheet, direction, way }: Blank): string {
  if (way.format === 'md') return template.id
  return `${template.id}-${sheet}${way.ending}${direction === 'rtl' ? '-rtl' : ''}`
}
