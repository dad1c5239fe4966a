import { jsPDF } from 'jspdf'
import { base64 } from '../base64.ts'
import { answer, type PlacedSheet, wordsOf } from '../roster-peer.ts'

answer(async (papers, { sheet, regular, bold }) => {
  const file = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  file.addFileToVFS('regular.ttf', base64(regular))
  file.addFileToVFS('bold.ttf', base64(bold))
  file.addFont('regular.ttf', 'Literata', 'normal')
  file.addFont('bold.ttf', 'Literata', 'bold')
  for (let place = 0; place < papers; place++) {
    if (place > 0) file.addPage()
    draw(file, sheet, place)
  }
  return new Uint8Array(file.output('arraybuffer'))
})

function draw(file: jsPDF, sheet: PlacedSheet, place: number): void {
  for (const { text, bold, x, y, size } of wordsOf(sheet, place)) {
    file.setFont('Literata', bold ? 'bold' : 'normal')
    file.setFontSize(size)
    file.text(text, x, y)
  }
  for (const { x1, y1, x2, y2, thickness } of sheet.rules) {
    file.setLineWidth(thickness)
    file.line(x1, y1, x2, y2)
  }
}
