import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'
import { answer, type PlacedSheet, wordsOf } from '../roster-peer.ts'

answer(async (papers, { sheet, regular, bold }) => {
  const file = await PDFDocument.create()
  file.registerFontkit(fontkit)
  const fonts = {
    regular: await file.embedFont(regular, { subset: true }),
    bold: await file.embedFont(bold, { subset: true }),
  }
  for (let place = 0; place < papers; place++) draw(file.addPage([595.28, 841.89]), fonts, sheet, place)
  return file.save()
})

function draw(
  page: PDFPage,
  fonts: { readonly regular: PDFFont; readonly bold: PDFFont },
  sheet: PlacedSheet,
  place: number,
): void {
  const height = page.getHeight()
  for (const { text, bold, x, y, size } of wordsOf(sheet, place))
    page.drawText(text, { x, y: height - y, size, font: bold ? fonts.bold : fonts.regular })
  for (const { x1, y1, x2, y2, thickness } of sheet.rules)
    page.drawLine({ start: { x: x1, y: height - y1 }, end: { x: x2, y: height - y2 }, thickness })
}
