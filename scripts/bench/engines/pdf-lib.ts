import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import type { Make, Read } from '../engine.ts'
import { bulletIndent, columnGap, type Look, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

/** The library writes lines at fixed places, so that the breaking of lines and pages is done here. */
export async function open(read: Read): Promise<Make<PlainPaper>> {
  const [regular, bold] = [await read('literata-regular.ttf'), await read('literata-bold.ttf')]
  return async (paper) => {
    const document = await PDFDocument.create()
    document.registerFontkit(fontkit)
    document.setTitle(paper.title, { showInWindowTitleBar: true })
    document.setAuthor(paper.author)
    document.setLanguage(paper.language)
    const fonts = {
      regular: await document.embedFont(regular, { subset: true }),
      bold: await document.embedFont(bold, { subset: true }),
    }
    const pages = [newPage(document)]
    const column = { document, pages, fonts, left: sheet.side, width: sheet.width - 2 * sheet.side }
    drawBlocks(column, paper.blocks, { page: 0, y: sheet.top })
    drawFeet(column, paper.foot)
    return document.save()
  }
}

interface Column {
  readonly document: PDFDocument
  readonly pages: PDFPage[]
  readonly fonts: { readonly regular: PDFFont; readonly bold: PDFFont }
  readonly left: number
  readonly width: number
}

interface Place {
  readonly page: number
  readonly y: number
}

function newPage(document: PDFDocument): PDFPage {
  return document.addPage([sheet.width, sheet.height])
}

function drawBlocks(column: Column, blocks: readonly PlainBlock[], start: Place): Place {
  return blocks.reduce((place, block) => drawBlock(column, block, place), start)
}

function drawBlock(column: Column, block: PlainBlock, place: Place): Place {
  switch (block.kind) {
    case 'words':
      return drawWords(column, block.text, looks[block.look], place)
    case 'list':
      return block.items.reduce((before, item) => drawItem(column, item, before), place)
    case 'columns':
      return drawColumns(column, block.columns, place)
  }
}

function drawWords(column: Column, text: string, look: Look, before: Place): Place {
  const { left, width, fonts } = column
  const lines = linesOf(text, look.bold ? fonts.bold : fonts.regular, look.size, width)
  const place = withRoom(column, { ...before, y: before.y + look.above }, lines.length * look.leading)
  if (look.rule !== null) {
    const y = sheet.height - place.y
    const line = { start: { x: left, y }, end: { x: left + width, y }, thickness: 0.75 }
    column.pages[place.page]?.drawLine({ ...line, color: colour(look.rule) })
  }
  const top = place.y + (look.rule === null ? 0 : 4)
  lines.forEach((line, index) => {
    drawLine(column, line, look, left, { ...place, y: top + index * look.leading + look.size })
  })
  return { ...place, y: top + lines.length * look.leading }
}

function drawLine({ pages, fonts }: Column, line: string, look: Look, x: number, { page, y }: Place): void {
  const font = look.bold ? fonts.bold : fonts.regular
  pages[page]?.drawText(line, { x, y: sheet.height - y, size: look.size, font, color: colour(look.colour) })
}

function linesOf(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length === 0 || font.widthOfTextAtSize(longer, size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function withRoom({ document, pages }: Column, place: Place, height: number): Place {
  if (place.y + height <= sheet.height - sheet.bottom) return place
  if (pages.length === place.page + 1) pages.push(newPage(document))
  return { page: place.page + 1, y: sheet.top }
}

function drawItem(column: Column, item: string, before: Place): Place {
  const words = { ...column, left: column.left + bulletIndent, width: column.width - bulletIndent }
  const after = drawWords(words, item, looks.body, before)
  const first = after.page === before.page ? before.y + looks.body.above : sheet.top
  drawLine(column, '•', looks.body, column.left, { page: after.page, y: first + looks.body.size })
  return after
}

function drawColumns(column: Column, columns: readonly (readonly PlainBlock[])[], place: Place): Place {
  const each = (column.width - columnGap * (columns.length - 1)) / columns.length
  const ends = columns.map((blocks, index) =>
    drawBlocks({ ...column, left: column.left + index * (each + columnGap), width: each }, blocks, place),
  )
  const page = Math.max(...ends.map((end) => end.page))
  return { page, y: Math.max(...ends.filter((end) => end.page === page).map(({ y }) => y)) }
}

function drawFeet(column: Column, foot: string): void {
  const small: Look = { ...looks.hint, size: 8 }
  const count = column.pages.length
  for (let page = 0; page < count; page++) {
    const number = `page ${page + 1} of ${count}`
    const width = column.fonts.regular.widthOfTextAtSize(number, small.size)
    drawLine(column, foot, small, sheet.side, { page, y: sheet.foot })
    drawLine(column, number, small, sheet.width - sheet.side - width, { page, y: sheet.foot })
  }
}

function colour(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  )
  return rgb(red, green, blue)
}
