import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Roster, Voice } from '../../paper/paper.ts'
import { plainText } from '../../paper/plain-text.ts'
import type { BlockContext } from './place.ts'
import { directed } from './word-direction.ts'
import { linesIn } from './word-lines.ts'

type Piece = Paragraph | Table
type Fill = (blocks: readonly Block[], place: BlockContext) => Piece[]

const FAINT = { style: BorderStyle.SINGLE, size: 4, color: 'BDB4A8' }
const BOX = { top: FAINT, bottom: FAINT, left: FAINT, right: FAINT }

/** Side by side while the columns stay wide enough to read; beyond three people a row for each. */
export function voicesTable(voices: readonly Voice[], place: BlockContext, fill: Fill): Piece[] {
  return voices.length <= 3 ? columns(voices, place, fill) : rows(voices, place, fill)
}

/** A box that grows with what is typed; never split between pages. */
export function answerBox(children: Piece[], place: BlockContext): Piece[] {
  const box = new TableRow({ cantSplit: true, children: [cell(children, place.width)] })
  return framed([box], [place.width], place)
}

/** A row for each person, with a cell for each question; its head is repeated on every page. */
export function rosterTable({ head, rows }: Roster, place: BlockContext, fill: Fill): Piece[] {
  const widths = equalWidths(head.length, place.width)
  const top = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, column) => cell([line(text, true, place)], widths[column] ?? 0)),
  })
  const others = rows.map(({ name, cells }) => {
    const children = [name, ...cells].map((blocks, column) => {
      const width = widths[column] ?? 0
      return cell(closed(fill(blocks, { ...place, boxed: true, width: width - 300 })), width)
    })
    return new TableRow({ children })
  })
  return framed([top, ...others], widths, place)
}

/** A table whose first row is its head, repeated on every page. */
export function plainTable(cells: readonly (readonly string[])[], place: BlockContext): Piece[] {
  const widths = equalWidths(cells[0]?.length ?? 1, place.width)
  const tableRows = cells.map(
    (texts, index) =>
      new TableRow({
        tableHeader: index === 0,
        cantSplit: true,
        children: texts.map((text, column) => cell([line(text, index === 0, place)], widths[column] ?? 0)),
      }),
  )
  return framed(tableRows, widths, place)
}

function columns(voices: readonly Voice[], place: BlockContext, fill: Fill): Piece[] {
  const widths = equalWidths(voices.length, place.width)
  const children = voices.map(({ name, blocks }, index) => {
    const width = widths[index] ?? 0
    return cell(
      [nameLine(name, place), ...closed(fill(blocks, { ...place, boxed: true, width: width - 300 }))],
      width,
    )
  })
  const cantSplit = voices.every((voice, index) => staysWhole(voice, widths[index] ?? 0, place))
  return framed([new TableRow({ cantSplit, children })], widths, place)
}

function rows(voices: readonly Voice[], place: BlockContext, fill: Fill): Piece[] {
  const widths = [Math.round(place.width * 0.25), place.width - Math.round(place.width * 0.25)]
  const tableRows = voices.map((voice) => {
    const width = widths[1] ?? 0
    const said = closed(fill(voice.blocks, { ...place, boxed: true, width: width - 300 }))
    const children = [cell([line(voice.name, true, place)], widths[0] ?? 0), cell(said, width)]
    return new TableRow({ cantSplit: staysWhole(voice, width, place), children })
  })
  return framed(tableRows, widths, place)
}

/**
 * Empty places stay in one piece, and so does what is surely shorter than half a page. Anything else may be longer than a
 * page, and some programs cut off what doesn't fit.
 */
function staysWhole({ blocks }: Voice, width: number, { messages }: BlockContext): boolean {
  if (blocks.every(({ kind }) => kind === 'gap')) return true
  return linesIn(plainText(blocks, messages), width) <= 18
}

function framed(tableRows: readonly TableRow[], widths: readonly number[], place: BlockContext): Piece[] {
  const table = new Table({
    rows: tableRows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: place.rtl,
    width: { size: place.width, type: WidthType.DXA },
  })
  return [table, new Paragraph({ spacing: { after: 0, line: 120 } })] // Word joins two tables that touch
}

function cell(children: Piece[], width: number): TableCell {
  return new TableCell({
    borders: BOX,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 140, right: 140 },
    children,
  })
}

/** A cell must end with a paragraph (ECMA-376, 17.4.66). */
function closed(pieces: Piece[]): Piece[] {
  return pieces.at(-1) instanceof Paragraph ? pieces : [...pieces, new Paragraph({})]
}

function nameLine(name: string, place: BlockContext): Paragraph {
  return new Paragraph({
    style: 'Name',
    bidirectional: place.rtl,
    children: [new TextRun(directed(name, place.rtl))],
  })
}

function line(text: string, bold: boolean, place: BlockContext): Paragraph {
  return new Paragraph({
    bidirectional: place.rtl,
    children: [new TextRun({ ...directed(text, place.rtl), bold })],
  })
}

function equalWidths(count: number, width: number): number[] {
  return Array.from({ length: count }, () => Math.floor(width / count))
}
