import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../../src/core/layout/page.ts'
import { type Canvas, canvasOf } from '../../src/core/prints/canvas.ts'
import { layOutCanvas, layOutCanvasTiles, type TileWords } from '../../src/core/prints/lay-out-canvas.ts'
import { type PrintSheet, sheetSizes } from '../../src/core/prints/sheet-sizes.ts'
import type { Template } from '../../src/core/templates/template.ts'
import type { Faces } from '../../src/core/text/face.ts'
import { fill } from '../../src/core/words/messages.ts'
import type { CanvasFile } from '../../src/papers/canvases.ts'
import { placesOn } from '../../src/papers/sheets-needed.ts'
import { madeOn } from './made-on.ts'
import { savePictures } from './save-pictures.ts'
import type { Supplies } from './supplies.ts'

const downloads = resolve('public/downloads')
const language = 'en'

/** A sheet for the wall for every paper of more than two: large, and as tiles, with an index for the site. */
export async function makeCanvases({ templates, topics, messages, fonts }: Supplies): Promise<void> {
  const listed: CanvasFile[] = []
  for (const template of templates.filter((one) => placesOn(one) > 2)) {
    const canvas = canvasOf(template, topics, language, messages)
    const text = `${JSON.stringify([canvas, messages.paper])}0123456789`
    const { faces } = await fonts.facesFor({ regular: text, bold: text }, language)
    for (const sheet of ['a3', 'tabloid', 'a4', 'letter'] as const)
      listed.push(await make({ template, canvas, faces, sheet, words: messages.paper }))
  }
  writeFileSync(join(downloads, 'canvases.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`make-canvases: ${listed.length} canvases`)
}

interface Wanted {
  readonly template: Template
  readonly canvas: Canvas
  readonly faces: Faces
  readonly sheet: PrintSheet
  readonly words: Supplies['messages']['paper']
}

async function make({ template, canvas, faces, sheet, words }: Wanted): Promise<CanvasFile> {
  const { width: height, height: width } = sheetSizes[sheet] // it lies on its side
  const options = { faces, language, width, height }
  const isLarge = sheet === 'a3' || sheet === 'tabloid'
  const document = isLarge
    ? layOutCanvas(canvas, options)
    : layOutCanvasTiles(canvas, tileWords(words), options)
  return await save(document, template, sheet)
}

function tileWords({ canvasSheet, canvasGlue: glue }: Wanted['words']): TileWords {
  return { sheetOf: (number, count) => fill(canvasSheet, { number, count }), glue }
}

async function save(
  document: PagedDocument,
  { id, edition }: Template,
  sheet: PrintSheet,
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
