import type { PagedDocument } from '../../src/core/layout/page.ts'
import type { Press } from '../../src/core/press/order.ts'
import { canvasOf } from '../../src/core/prints/canvas.ts'
import { layOutCanvas, layOutCanvasTiles } from '../../src/core/prints/lay-out-canvas.ts'
import { sheetSizes } from '../../src/core/prints/sheet-sizes.ts'
import type { Template } from '../../src/core/templates/template.ts'
import { fill } from '../../src/core/words/messages.ts'

/** The sheets that a canvas is made on: large ones, and those that it is glued together from. */
export const canvasSheets = ['a3', 'tabloid', 'a4', 'letter'] as const

const language = 'en'

/** The canvas of a template on one large sheet, or as tiles on several small ones. */
export async function canvasDocument(
  template: Template,
  sheet: (typeof canvasSheets)[number],
  { topics, messages, fonts }: Press,
): Promise<PagedDocument> {
  const { paper } = messages
  const canvas = canvasOf(template, topics, language, messages)
  const text = `${JSON.stringify([canvas, paper])}0123456789`
  const { faces } = await fonts.facesFor({ regular: text, bold: text }, language)
  const { width: height, height: width } = sheetSizes[sheet] // it lies on its side
  const options = { faces, language, width, height }
  if (sheet === 'a3' || sheet === 'tabloid') return layOutCanvas(canvas, options)
  const sheetOf = (number: number, count: number) => fill(paper.canvasSheet, { number, count })
  return layOutCanvasTiles(canvas, { sheetOf, glue: paper.canvasGlue }, options)
}
