import PDFDocument from 'pdfkit'
import type { Make, Read } from '../engine.ts'
import { bulletIndent, columnGap, type Look, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

type Document = InstanceType<typeof PDFDocument>

export async function open(read: Read): Promise<Make<PlainPaper>> {
  const [regular, bold] = [await read('literata-regular.ttf'), await read('literata-bold.ttf')]
  return async (paper) => {
    const document = new PDFDocument({
      size: 'A4',
      margins: { top: sheet.top, bottom: sheet.bottom, left: sheet.side, right: sheet.side },
      bufferPages: true,
      font: Buffer.from(regular) as unknown as string,
      lang: paper.language,
      displayTitle: true,
      info: { Title: paper.title, Author: paper.author },
    })
    document.registerFont('regular', Buffer.from(regular))
    document.registerFont('bold', Buffer.from(bold))
    drawBlocks(document, paper.blocks, sheet.side, sheet.width - 2 * sheet.side)
    drawFeet(document, paper.foot)
    document.end()
    return Buffer.concat(await Array.fromAsync(document as AsyncIterable<Buffer>))
  }
}

function drawBlocks(document: Document, blocks: readonly PlainBlock[], left: number, width: number): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'words':
        drawWords(document, block.text, looks[block.look], left, width)
        break
      case 'list':
        for (const item of block.items) drawItem(document, item, left, width)
        break
      case 'columns':
        drawColumns(document, block.columns, left, width)
        break
      default:
        block satisfies never
    }
  }
}

function drawWords(document: Document, text: string, look: Look, left: number, width: number): void {
  document.y += look.above
  setType(document, look)
  const height = document.heightOfString(text, { width })
  if (document.y + height > sheet.height - sheet.bottom) document.addPage()
  if (look.rule !== null) drawRule(document, look.rule, left, width)
  document.text(text, left, document.y, { width })
}

function setType(document: Document, { bold, size, leading, colour }: Look): void {
  document
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(colour)
  document.lineGap(leading - document.currentLineHeight())
}

function drawRule(document: Document, colour: string, left: number, width: number): void {
  const { y } = document
  document
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.75)
    .stroke(colour)
  document.y += 4
}

function drawItem(document: Document, item: string, left: number, width: number): void {
  const { y } = document
  drawWords(document, item, looks.body, left + bulletIndent, width - bulletIndent)
  const first = document.y >= y ? y + looks.body.above : sheet.top
  const after = document.y
  document.text('•', left, first, { width: bulletIndent, lineBreak: false })
  document.y = after
}

function drawColumns(
  document: Document,
  columns: readonly (readonly PlainBlock[])[],
  left: number,
  width: number,
): void {
  const top = document.y
  const each = (width - columnGap * (columns.length - 1)) / columns.length
  const bottoms = columns.map((blocks, index) => {
    document.y = top
    drawBlocks(document, blocks, left + index * (each + columnGap), each)
    return document.y
  })
  document.y = Math.max(...bottoms)
}

function drawFeet(document: Document, foot: string): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.page.margins.bottom = 0 // or else the foot begins a new page
    document.font('regular').fontSize(8).fillColor(looks.hint.colour)
    document.text(foot, sheet.side, sheet.foot - 11, { lineBreak: false })
    const width = sheet.width - 2 * sheet.side
    document.text(`page ${page + 1} of ${count}`, sheet.side, sheet.foot - 11, { width, align: 'right' })
  }
}
