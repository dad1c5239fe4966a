import { jsPDF } from 'jspdf'
import { base64 } from '../base64.ts'
import type { Make, Read } from '../engine.ts'
import { bulletIndent, columnGap, type Look, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

/** The library writes at fixed places, so that the breaking of lines and pages is done here. */
export async function open(read: Read): Promise<Make<PlainPaper>> {
  const regular = base64(await read('literata-regular.ttf'))
  const bold = base64(await read('literata-bold.ttf'))
  return async (paper) => {
    const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
    document.addFileToVFS('regular.ttf', regular)
    document.addFileToVFS('bold.ttf', bold)
    document.addFont('regular.ttf', 'Literata', 'normal')
    document.addFont('bold.ttf', 'Literata', 'bold')
    document.setProperties({ title: paper.title, author: paper.author })
    drawBlocks({ document, left: sheet.side, width: sheet.width - 2 * sheet.side }, paper.blocks, {
      page: 1,
      y: sheet.top,
    })
    drawFeet(document, paper.foot)
    return new Uint8Array(document.output('arraybuffer'))
  }
}

interface Column {
  readonly document: jsPDF
  readonly left: number
  readonly width: number
}

interface Place {
  readonly page: number
  readonly y: number
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

function drawWords({ document, left, width }: Column, text: string, look: Look, before: Place): Place {
  document.setFont('Literata', look.bold ? 'bold' : 'normal')
  document.setFontSize(look.size)
  document.setTextColor(look.colour)
  const lines: readonly string[] = document.splitTextToSize(text, width)
  const place = withRoom(document, { ...before, y: before.y + look.above }, lines.length * look.leading)
  if (look.rule !== null) {
    document.setDrawColor(look.rule)
    document.setLineWidth(0.75)
    document.line(left, place.y, left + width, place.y)
  }
  const top = place.y + (look.rule === null ? 0 : 4)
  lines.forEach((line, index) => {
    document.text(line, left, top + index * look.leading + look.size)
  })
  return { ...place, y: top + lines.length * look.leading }
}

function withRoom(document: jsPDF, place: Place, height: number): Place {
  if (place.y + height <= sheet.height - sheet.bottom) {
    document.setPage(place.page)
    return place
  }
  if (document.getNumberOfPages() === place.page) document.addPage()
  document.setPage(place.page + 1)
  return { page: place.page + 1, y: sheet.top }
}

function drawItem(column: Column, item: string, before: Place): Place {
  const words = { ...column, left: column.left + bulletIndent, width: column.width - bulletIndent }
  const after = drawWords(words, item, looks.body, before)
  const first = after.page === before.page ? before.y + looks.body.above : sheet.top
  column.document.text('•', column.left, first + looks.body.size)
  return after
}

function drawColumns(
  { document, left, width }: Column,
  columns: readonly (readonly PlainBlock[])[],
  place: Place,
): Place {
  const each = (width - columnGap * (columns.length - 1)) / columns.length
  const ends = columns.map((blocks, index) =>
    drawBlocks({ document, left: left + index * (each + columnGap), width: each }, blocks, place),
  )
  const page = Math.max(...ends.map((end) => end.page))
  return { page, y: Math.max(...ends.filter((end) => end.page === page).map(({ y }) => y)) }
}

function drawFeet(document: jsPDF, foot: string): void {
  const count = document.getNumberOfPages()
  document.setFont('Literata', 'normal')
  document.setFontSize(8)
  document.setTextColor(looks.hint.colour)
  for (let page = 1; page <= count; page++) {
    document.setPage(page)
    document.text(foot, sheet.side, sheet.foot)
    document.text(`page ${page} of ${count}`, sheet.width - sheet.side, sheet.foot, { align: 'right' })
  }
}
