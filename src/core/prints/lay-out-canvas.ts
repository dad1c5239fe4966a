import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { Page, PagedDocument, Tag } from '../layout/page.ts'
import { areasBeside, type Canvas, type CanvasArea } from './canvas.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from './sheet-writer.ts'

/** Where an area stands, in points. */
interface CanvasCell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const sheetMargin = 28 // 10 mm, which every printer leaves free
const gutter = 7

/** The canvas on one large sheet, which lies on its side. */
export function layOutCanvas(canvas: Canvas, options: PrintOptions): PagedDocument {
  const sheet = sheetWriter(options)
  const rows = countRows(canvas)
  const room = { width: options.width - 2 * sheetMargin, height: options.height - 2 * sheetMargin }
  for (const [index, area] of cellsOf(canvas).entries()) {
    const place = placeIn({ x: sheetMargin, y: sheetMargin, ...room }, { columns: areasBeside, rows }, index)
    layAreaOrHead(sheet, canvas, area, place)
  }
  return oneSheet(canvas.title, options, sheet.marks, sheet.tags)
}

/** What a tile says about itself. */
export interface TileWords {
  readonly sheetOf: (number: number, count: number) => string // "Sheet 2 of 6"
  readonly glue: string
}

const areasOnTile = 2 // areas on one tile
const glueStrip = 34 // 12 mm to glue the next sheet on
const edge = 23 // 8 mm, what a printer at home leaves free

/**
 * The canvas on sheets that are glued together: each has two areas, a strip at its right and at its foot where the next
 * one is glued on, and a line at its left and at its top to cut along.
 */
export function layOutCanvasTiles(canvas: Canvas, words: TileWords, options: PrintOptions): PagedDocument {
  const rows = countRows(canvas)
  const across = areasBeside / areasOnTile
  const tags: Tag[] = []
  const cells = cellsOf(canvas)
  const pages = Array.from({ length: rows * across }, (_, tile): Page => {
    const [row, column] = [Math.floor(tile / across), tile % across]
    const sheet = sheetWriter(options, tags)
    const first = row * areasBeside + column * areasOnTile
    cells.slice(first, first + areasOnTile).forEach((area, index) => {
      layAreaOrHead(sheet, canvas, area, placeIn(tileRoom(options), { columns: areasOnTile, rows: 1 }, index))
    })
    sheet.marks.push(...cuts({ row, column }, options))
    layStrip(sheet, words, options, { tile, count: rows * across, row, column, rows, across })
    return { width: options.width, height: options.height, marks: sheet.marks }
  })
  return { ...oneSheet(canvas.title, options, [], tags), pages }
}

/** The head stands in the first cell. */
function cellsOf({ areas }: Canvas): readonly (CanvasArea | null)[] {
  return [null, ...areas]
}

function countRows(canvas: Canvas): number {
  return Math.ceil(cellsOf(canvas).length / areasBeside)
}

function tileRoom({ width, height }: PrintOptions): CanvasCell {
  return { x: edge, y: edge, width: width - 2 * edge - glueStrip, height: height - 2 * edge - glueStrip }
}

function placeIn(room: CanvasCell, grid: { columns: number; rows: number }, index: number): CanvasCell {
  const [width, height] = [room.width / grid.columns, room.height / grid.rows]
  const x = room.x + (index % grid.columns) * width
  const y = room.y + Math.floor(index / grid.columns) * height
  return { x: x + gutter / 2, y: y + gutter / 2, width: width - gutter, height: height - gutter }
}

/** An area with its question, or the head of the canvas where there is none. */
function layAreaOrHead(sheet: SheetSetup, canvas: Canvas, area: CanvasArea | null, place: CanvasCell): void {
  if (area === null) layCanvasHead(sheet, canvas, place)
  else layArea(sheet, area, place)
}

function layCanvasHead({ write, marks }: SheetSetup, { title, how, form }: Canvas, place: CanvasCell): void {
  const unit = place.width / 100
  const [x, room] = [place.x + 2 * unit, place.width - 6 * unit]
  const heading = { size: 9 * unit, role: 'H1', weight: 'bold', ink: 'accent', leading: 1.12 } as const
  const end = write(title, x, place.y + 3 * unit, room, heading)
  const told = write(how, x, end + 3 * unit, room, { size: 5 * unit, leading: 1.35 })
  const mark = 5 * unit
  marks.push(...markOn(x, told + 3 * unit, mark))
  const after = markWidth(mark) + 2 * unit
  write(form, x + after, told + 3 * unit, room - after, { size: 3.6 * unit, ink: 'soft' })
}

function layArea(
  { write, marks }: SheetSetup,
  { theme, question, each }: CanvasArea,
  place: CanvasCell,
): void {
  const unit = place.width / 100
  marks.push({ kind: 'box', ...place, radius: 2.5 * unit, fill: null, stroke: 'soft' })
  const [x, room] = [place.x + 5 * unit, place.width - 10 * unit]
  const name = { size: 5 * unit, role: 'H2', weight: 'bold', ink: 'accent' } as const
  const end = write(theme, x, place.y + 4 * unit, room, name)
  if (question === '') return
  const asked = write(question, x, end + unit, room, { size: 7.5 * unit, weight: 'bold', leading: 1.2 })
  if (each !== '') write(each, x, asked + unit, room, { size: 4.6 * unit, ink: 'soft' })
}

/** Where a sheet is cut before it is glued over the strip of the one before it. */
function cuts({ row, column }: { row: number; column: number }, { width, height }: PrintOptions) {
  const line = { kind: 'rule', thickness: 0.5, ink: 'soft', dash: true } as const
  return [
    ...(column === 0 ? [] : [{ ...line, x1: edge, y1: 0, x2: edge, y2: height }]),
    ...(row === 0 ? [] : [{ ...line, x1: 0, y1: edge, x2: width, y2: edge }]),
  ]
}

interface TilePlace {
  readonly tile: number
  readonly count: number
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly across: number
}

/** The strips for glue, shaded so that nobody writes there, and which sheet this is. */
function layStrip(
  { write, marks }: SheetSetup,
  words: TileWords,
  options: PrintOptions,
  { tile, count, row, column, rows, across }: TilePlace,
): void {
  const { x, y, width, height } = tileRoom(options)
  const [right, foot] = [x + width, y + height]
  const shaded = { kind: 'box', radius: 0, fill: 'tint', stroke: null } as const
  if (column < across - 1)
    marks.push({ ...shaded, x: right, y, width: glueStrip, height: height + glueStrip })
  if (row < rows - 1) marks.push({ ...shaded, x, y: foot, width: width + glueStrip, height: glueStrip })
  const isLast = tile === count - 1
  const label = `${words.sheetOf(tile + 1, count)}${isLast ? '' : ` · ${words.glue}`}`
  write(label, x + gutter, foot + glueStrip / 3, width, { size: 9, ink: 'soft' })
}
