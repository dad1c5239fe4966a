import type { Table } from '../paper/paper.ts'
import type { Look } from './design.ts'
import { equalColumns, type Frame } from './frame.ts'
import type { Tag } from './page.ts'
import { type Flow, type Piece, strip, underHead, withNext } from './piece.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { group, words } from './tags.ts'
import { type Align, lineStrips, linesOf } from './text-lines.ts'

/** Rows and columns of equal width, with a hairline below each row. */
export function layTable(table: Table, setting: Setting, frame: Frame): Piece {
  const columns = Math.max(table.head.length, ...table.rows.map(({ length }) => length))
  const frames = equalColumns(frame, columns, setting.design.space * 2)
  return layTableRows(table, { frames, named: false }, setting, frame)
}

/** Where the columns of a table are, and whether the first cell of a row is the name of that row. */
interface Columned {
  readonly frames: readonly Frame[]
  readonly named: boolean
}

/** The rows of a table; its head stands again on each page that they go on to. */
function layTableRows(
  { head, rows }: Pick<Table, 'head' | 'rows'>,
  { frames, named }: Columned,
  setting: Setting,
  frame: Frame,
): Piece {
  const { design, room } = setting
  const align: Align = named ? 'start' : 'own'
  const grid = { frames, frame, setting, align }
  const headTag = (text: string): Tag => ({ ...words('TH', text, setting), scope: 'Column' })
  const cellTag = (text: string, index: number): Tag =>
    named && index === 0 ? { ...words('TH', text, setting), scope: 'Row' } : words('TD', text, setting)
  const first = layTableRow(head, design.name, grid, headTag)
  const others = rows.map((row) => layTableRow(row, design.body, grid, cellTag))
  const body = group(
    'TBody',
    others.map(({ tag }) => tag),
  )
  const again = layTableRow(head, design.name, grid, () => null).flows
  const all = {
    tags: [group('Table', [group('THead', [first.tag]), body])],
    flows: [...withNext(first.flows), ...others.flatMap(({ flows }) => flows)],
  }
  return underHead(all, again, frame, room)
}

interface TableGrid {
  readonly frames: readonly Frame[] // of the columns
  readonly frame: Frame
  readonly setting: Setting
  readonly align: Align
}

function layTableRow(
  cells: readonly string[],
  look: Look,
  { frames, frame, setting, align }: TableGrid,
  tagOf: (text: string, index: number) => Tag | null,
) {
  const { space } = setting.design
  const tags = cells.map(tagOf)
  const columns = cells.map((text, index) => {
    const cell = frames[index] ?? frame
    const lines = linesOf(text, look, setting, cell.width)
    return lineStrips(lines, look, cell, tags[index] ?? null, align)
  })
  const row: Flow = { kind: 'columns', above: space * 0.5, keep: true, columns, frames }
  const line = strip(0.5, [rule(frame.left, 0, frame.width, 'faint')], { above: space * 0.4 })
  const tag = group(
    'TR',
    tags.flatMap((one) => one ?? []),
  )
  return { tag, flows: [row, line] }
}
