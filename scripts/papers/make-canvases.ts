import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../../src/core/layout/page.ts'
import type { Template } from '../../src/core/templates/template.ts'
import type { CanvasFile } from '../../src/papers/canvases.ts'
import { placesOn } from '../../src/papers/sheets-needed.ts'
import { canvasDocument, canvasSheets } from './canvas-documents.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'
import type { Supplies } from './supplies.ts'

const downloads = resolve('public/downloads')

/** A sheet for the wall for every paper of more than two: large, and as tiles, with an index for the site. */
export async function makeCanvases({ templates, ...press }: Supplies): Promise<void> {
  const listed: CanvasFile[] = []
  for (const template of templates.filter((one) => placesOn(one) > 2))
    for (const sheet of canvasSheets)
      listed.push(await save(await canvasDocument(template, sheet, press), template, sheet))
  writeFileSync(join(downloads, 'canvases.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`make-canvases: ${listed.length} canvases`)
}

async function save(
  document: PagedDocument,
  { id, edition }: Template,
  sheet: CanvasFile['sheet'],
): Promise<CanvasFile> {
  const name = `${id}/${id}-canvas-${sheet}`
  const bytes = await pdf.save({ document, made: madeOn(edition), source: null })
  writeFileSync(join(downloads, `${name}.pdf`), bytes)
  const shown = sheet === 'a3' ? document.pages.slice(0, 1) : []
  const [picture = null] = await savePictures(shown, downloads, name)
  return {
    template: id,
    sheet,
    file: `${name}.pdf`,
    pages: document.pages.length,
    bytes: bytes.length,
    picture,
  }
}
