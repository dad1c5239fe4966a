import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { lengthsOf, type TemplateFile } from '../../src/content/template-file.ts'
import { docx } from '../../src/core/formats/docx/docx.ts'
import type { FlowingPaper, PagedPaper } from '../../src/core/formats/format.ts'
import { markdown } from '../../src/core/formats/markdown.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { Edition } from '../../src/core/layout/design.ts'
import type { Gaps, Page, Sheet } from '../../src/core/layout/page.ts'
import type { Direction } from '../../src/core/paper/paper.ts'
import { press } from '../../src/core/press/press.ts'
import { type Length, lengths } from '../../src/core/templates/length.ts'
import type { ListedDownload } from '../../src/papers/downloads.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'
import type { Supplies } from './supplies.ts'

/** A way to use a blank paper, the lengths in which it can be had, and the end of its file's name. */
interface Way {
  readonly format: 'pdf' | 'fillable' | 'docx' | 'md'
  readonly edition: Edition
  readonly gaps: Gaps
  readonly lengths: readonly Length[]
  readonly ending: string
  readonly extension: string
}

const downloads = resolve('public/downloads')

const printed = { edition: 'standard', gaps: 'lines', lengths } as const
const longer = ['two-sides', 'whole'] as const // one page in large print would ask next to nothing
const ways: readonly Way[] = [
  { ...printed, format: 'pdf', ending: '', extension: 'pdf' },
  { ...printed, format: 'pdf', edition: 'large', lengths: longer, ending: '-large', extension: 'pdf' },
  { ...printed, format: 'fillable', gaps: 'fields', ending: '-fillable', extension: 'pdf' },
  { ...printed, format: 'docx', ending: '', extension: 'docx' },
]
const text: Way = { ...printed, format: 'md', lengths: ['whole'], ending: '', extension: 'md' }

/** Every template as a blank paper, in every length and way, on every sheet and for both directions, with an index for the site. */
export async function makeTemplates(supplies: Supplies): Promise<void> {
  const index: ListedDownload[] = []
  for (const template of supplies.templates) {
    rmSync(join(downloads, template.id), { recursive: true, force: true })
    for (const blank of blanksOf(template)) index.push(await make(blank, supplies))
  }
  writeFileSync(join(downloads, 'downloads.json'), `${JSON.stringify(index, null, 2)}\n`)
  console.log(`make-templates: ${index.length} papers`)
}

interface Blank {
  readonly template: TemplateFile
  readonly length: Length
  readonly sheet: Sheet
  readonly direction: Direction // in which people will write
  readonly way: Way
}

/** The one pages first, the whole papers last. */
function blanksOf(template: TemplateFile): readonly Blank[] {
  const all = lengthsOf(template).flatMap((length) =>
    (['a4', 'letter'] as const).flatMap((sheet) =>
      (['ltr', 'rtl'] as const).flatMap((direction) =>
        ways
          .filter((way) => way.lengths.includes(length))
          .map((way) => ({ template, length, sheet, direction, way })),
      ),
    ),
  )
  const longest = lengthsOf(template).at(-1) ?? 'whole'
  return [...all, { template, length: longest, sheet: 'a4', direction: 'ltr', way: text }]
}

async function make(blank: Blank, supplies: Supplies): Promise<ListedDownload> {
  const { template, length, sheet, direction, way } = blank
  const { format, edition, gaps } = way
  const made = madeOn(template.edition)
  const order = { template, alliance: null, language: 'en', direction, length, sheet, edition, gaps, made }
  const { work } = await press(order, supplies)
  const bytes = await formatOf(format, supplies).save(work)
  const [name = '', ...others] = namesOf(blank)
  const file = `${template.id}/${name}.${way.extension}`
  mkdirSync(dirname(join(downloads, file)), { recursive: true })
  writeFileSync(join(downloads, file), bytes)
  for (const other of others) writeFileSync(join(downloads, template.id, `${other}.${way.extension}`), bytes)
  const listed = {
    template: template.id,
    file,
    length,
    sheet,
    direction,
    edition,
    format,
    bytes: bytes.length,
  }
  if (format === 'docx' || format === 'md') return listed
  const { pages } = work.document
  const pictures = await savePictures(pictured(blank, pages), downloads, `${template.id}/${name}`)
  const isWide = pages.some(({ width, height }) => width > height)
  return { ...listed, isWide, pages: pages.length, picture: pictures[0], pictures }
}

function formatOf(
  format: Way['format'],
  { messages }: Supplies,
): { save(work: FlowingPaper & PagedPaper): Promise<Uint8Array> } {
  if (format === 'docx') return docx(messages)
  return format === 'md' ? markdown(messages) : pdf
}

/** All pages of the papers that most people print; of the mirrored ones the one page, to show what it is. */
function pictured({ length, sheet, direction, way }: Blank, pages: readonly Page[]): readonly Page[] {
  if (sheet !== 'a4' || way.format !== 'pdf' || way.edition !== 'standard') return []
  return direction === 'ltr' || length === 'one-page' ? pages : []
}

/**
 * `team-one-page-a4-fillable-rtl`; Markdown has no sheet, so it is called like its template. The whole paper is found
 * without its length as well, as it was called before there were others.
 */
function namesOf({ template, length, sheet, direction, way }: Blank): readonly string[] {
  if (way.format === 'md') return [template.id]
  const rest = `${sheet}${way.ending}${direction === 'rtl' ? '-rtl' : ''}`
  const name = `${template.id}-${length}-${rest}`
  return length === 'whole' ? [name, `${template.id}-${rest}`] : [name]
}
