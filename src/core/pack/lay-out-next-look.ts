import type { Mark, PagedDocument } from '../layout/page.ts'
import { circle, pathOf, rule } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from '../prints/sheet-writer.ts'
import { say } from '../words/say.ts'
import type { NextLookWords } from '../workshop/session-plans.ts'

const margin = mm(16)
const writing = mm(9)
const side = 22 // of a circle with a number

/** What stands on the sheet for the day on which they look again. */
export interface NextLook {
  readonly words: NextLookWords
  readonly names: string // empty when nobody is named
  readonly numbers: readonly string[] // what is answered by a number from 1 to 5
}

/** The sheet for the next look, to be written on with a pen; it is as large as the paper on whose back it stands. */
export function layOutNextLook({ words, names, numbers }: NextLook, options: PrintOptions): PagedDocument {
  const setup = sheetWriter(options)
  const told = (key: 'title' | 'line' | 'day' | 'with' | 'numbers' | 'next') =>
    say(words[key], options.language)
  const width = options.width - 2 * margin
  const title = { size: 24, role: 'H1', weight: 'bold', ink: 'accent', leading: 1.2 } as const
  let y = setup.write(told('title'), margin, margin - 4, width, title)
  if (names !== '') y = setup.write(names, margin, y, width, { size: 13, weight: 'bold' })
  y = setup.write(told('line'), margin, y + 2, width, { size: 10.5, ink: 'soft' }) + 4
  y = layBlanks(setup, [told('day'), told('with')], y, width) + 10
  y = layNumbers(setup, numbers, told('numbers'), y, width) + 8
  const foot = options.height - margin - writing
  const asks = words.asks.map((ask) => say(ask, options.language))
  layAsks(setup, asks, { top: y, bottom: foot - 12, width })
  layBlanks(setup, [told('next')], foot - writing, width)
  return oneSheet(told('title'), options, setup.marks, setup.tags)
}

/** Words with a line behind each, beside each other. */
function layBlanks(
  { write, marks }: SheetSetup,
  labels: readonly string[],
  y: number,
  width: number,
): number {
  const room = (width - (labels.length - 1) * 16) / labels.length
  const ends = labels.map((label, place) => {
    const x = margin + place * (room + 16)
    const end = write(label, x, y + 6, room * 0.5, { size: 10.5, weight: 'bold', leading: 1.25 })
    marks.push(rule(x + room * 0.5, y + writing, room * 0.5, 'line', 0.5))
    return Math.max(end, y + writing)
  })
  return Math.max(...ends)
}

function layNumbers(
  setup: SheetSetup,
  numbers: readonly string[],
  line: string,
  top: number,
  width: number,
): number {
  let y = setup.write(line, margin, top, width, { size: 10, ink: 'soft' }) + 4
  const scale = 5 * (side + 12)
  for (const ask of numbers) {
    const end = setup.write(ask, margin, y + 4, width - scale - 16, {
      size: 12,
      weight: 'bold',
      leading: 1.25,
    })
    Array.from({ length: 5 }, (_, step) => step).forEach((step) => {
      const x = margin + width - scale + step * (side + 12) + 6
      setup.marks.push(pathOf(circle(x, y, side, { fill: null, stroke: 'soft', tag: null }), 0))
      setup.write(`${step + 1}`, x, y + 3.5, side, { size: 11, align: 'middle', leading: 1.2 })
    })
    y = Math.max(end, y + side) + 9
  }
  return y
}

function layAsks(
  { write, marks }: SheetSetup,
  asks: readonly string[],
  { top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number },
): void {
  const room = (bottom - top - writing) / asks.length
  asks.forEach((ask, place) => {
    const y = top + place * room
    const end = write(ask, margin, y, width, { size: 12, role: 'H2', weight: 'bold', leading: 1.3 })
    const count = Math.max(1, Math.floor((y + room - end - 4) / writing))
    marks.push(
      ...Array.from(
        { length: count },
        (_, line): Mark => rule(margin, end + (line + 1) * writing, width, 'line', 0.5),
      ),
    )
  })
}
