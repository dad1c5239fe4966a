import pdfmake from 'pdfmake'
import { base64 } from '../base64.ts'
import type { Make, Read } from '../engine.ts'
import { columnGap, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

const files = { normal: 'literata-regular.ttf', bold: 'literata-bold.ttf' }

export async function open(read: Read): Promise<Make<PlainPaper>> {
  for (const file of Object.values(files))
    pdfmake.virtualfs.writeFileSync(file, base64(await read(file)), 'base64')
  pdfmake.setFonts({ Literata: files })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy?.(() => false) // a browser has no files of its own
  return async (paper) => {
    const document = pdfmake.createPdf({
      pageSize: 'A4',
      pageMargins: [sheet.side, sheet.top, sheet.side, sheet.bottom],
      defaultStyle: { font: 'Literata' },
      language: paper.language,
      displayTitle: true,
      info: { title: paper.title, author: paper.author },
      content: paper.blocks.map((block) => drawn(block, sheet.width - 2 * sheet.side)),
      footer: (page: number, pages: number) => ({
        margin: [sheet.side, 26, sheet.side, 0],
        fontSize: 8,
        color: looks.hint.colour,
        columns: [paper.foot, { text: `page ${page} of ${pages}`, alignment: 'right' }],
      }),
    })
    return document.getBuffer()
  }
}

function drawn(block: PlainBlock, width: number): object {
  switch (block.kind) {
    case 'words':
      return drawnWords(block.text, looks[block.look], width)
    case 'list':
      return { ul: block.items.map((item) => styled(item, looks.body)) }
    case 'columns': {
      const each = (width - columnGap * (block.columns.length - 1)) / block.columns.length
      const columns = block.columns.map((blocks) => blocks.map((one) => drawn(one, each)))
      return { columns, columnGap }
    }
  }
}

type Look = (typeof looks)[keyof typeof looks]

function drawnWords(text: string, look: Look, width: number): object {
  if (look.rule === null) return styled(text, look)
  const line = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: look.rule }
  const rule = { canvas: [line], margin: [0, look.above, 0, 4] }
  return { stack: [rule, { ...styled(text, look), margin: 0 }], unbreakable: true }
}

function styled(text: string, { size, leading, bold, colour, above }: Look) {
  const lineHeight = leading / (size * naturalLeading)
  return { text, fontSize: size, lineHeight, bold, color: colour, margin: [0, above, 0, 0] }
}

const naturalLeading = 1.481 // of Literata: its ascent and descent, in type sizes
