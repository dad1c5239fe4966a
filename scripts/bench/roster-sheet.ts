import { jsPDF } from 'jspdf'

/** A page as any library can draw it: each line of words and each rule at its place, in points from the top left. */
export interface PlacedSheet {
  readonly words: readonly {
    readonly text: string
    readonly bold: boolean
    readonly x: number
    readonly y: number
    readonly size: number
  }[]
  readonly rules: readonly {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
    readonly thickness: number
  }[]
}

/** Runs in a worker: answers a number of papers with the bytes of one file of them. */
export function answer(sheet: PlacedSheet, regular: string, bold: string): void {
  addEventListener('message', ({ data }: MessageEvent<number>) => {
    const file = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
    file.addFileToVFS('regular.ttf', regular)
    file.addFileToVFS('bold.ttf', bold)
    file.addFont('regular.ttf', 'Literata', 'normal')
    file.addFont('bold.ttf', 'Literata', 'bold')
    for (let place = 0; place < data; place++) {
      if (place > 0) file.addPage()
      draw(file, sheet, place)
    }
    postMessage(file.output('arraybuffer').byteLength)
  })
}

function draw(file: jsPDF, { words, rules }: PlacedSheet, place: number): void {
  for (const { text, bold, x, y, size } of words) {
    file.setFont('Literata', bold ? 'bold' : 'normal')
    file.setFontSize(size)
    file.text(text.replace('NAME', `Ada Lovelace ${place}`).replace('TEAM', `Ward ${place % 9}`), x, y)
  }
  for (const { x1, y1, x2, y2, thickness } of rules) {
    file.setLineWidth(thickness)
    file.line(x1, y1, x2, y2)
  }
}
