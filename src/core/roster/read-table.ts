import type { Template } from '../templates/template.ts'
import {
  type CellSeparator,
  cellSeparators,
  type ParseTable,
  rowsOfTable,
} from '../workshop/names/rows-of-table.ts'
import { fieldOfHead, fieldsByContent } from './columns.ts'
import { type RosterColumns, type RosterTable, rosterLimits } from './roster.ts'

/** A list with what its columns seem to fill. */
export interface ReadTable {
  readonly table: RosterTable
  readonly columns: RosterColumns
}

/** A pasted list, or a table of any usual separator; its first row is a head where it calls a column by a usual word. */
export function readTable(
  text: string,
  template: Pick<Template, 'roles'>,
  parse: ParseTable,
): ReadTable | 'too-large' {
  if (text.length > rosterLimits.text) return 'too-large'
  const all = numbered(text, template, parse)
  const [first] = all
  const heads = (first?.cells ?? []).map((cell) => fieldOfHead(cell, template))
  const isHeaded = heads.some((field) => field !== null)
  const rows = isHeaded ? all.slice(1) : asList(all)
  const head = isHeaded && first ? first.cells : []
  const width = Math.max(head.length, ...widths(rows))
  const known = Array.from({ length: width }, (_, place) => (isHeaded ? (heads[place] ?? null) : null))
  return { table: { head, rows, width: known.length }, columns: fieldsByContent(known, rows) }
}

const separatorLine = /^(\uFEFF?)sep=([;,\t|])(?=[\r\n])/i

function numbered(text: string, template: Pick<Template, 'roles'>, parse: ParseTable): RosterTable['rows'] {
  const separator = separatorSaid(text) ?? separatorOfHead(text, template)
  return rowsOfTable(text.replace(separatorLine, ''), parse, separator) // the number of each row stays
    .map((cells, place) => ({ row: place + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** Excel writes in the first line what parts the cells. */
function separatorSaid(text: string): CellSeparator | undefined {
  const sign = separatorLine.exec(text)?.[2]
  return cellSeparators.find((one) => one === sign)
}

/** What parts the first line into most words that are usual at the head of a column. */
function separatorOfHead(text: string, template: Pick<Template, 'roles'>): CellSeparator | undefined {
  const line = /[^\s\uFEFF].*/.exec(text.slice(0, mostOfHead))?.[0] ?? ''
  const heads = (sign: CellSeparator) => {
    const cells = line.split(sign)
    const known = cells.filter((cell) => fieldOfHead(cell.replaceAll('"', ''), template) !== null)
    return cells.length > 1 ? known.length : 0
  }
  const [best] = cellSeparators.toSorted((one, other) => heads(other) - heads(one))
  return best !== undefined && heads(best) > 0 ? best : undefined
}

const mostOfHead = 10_000

/** A single line of names is a list of them, and no row of a table. */
function asList(rows: RosterTable['rows']): RosterTable['rows'] {
  const [only, ...more] = rows
  if (only === undefined || more.length > 0 || only.cells.length < 2) return rows
  return only.cells.filter((cell) => cell !== '').map((cell) => ({ row: only.row, cells: [cell] }))
}

/** A broken table may have a row of thousands of cells; nobody chooses among so many. */
function widths(rows: RosterTable['rows']): readonly number[] {
  const most = rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)
  return [Math.min(most, mostOfRow)]
}

const mostOfRow = 40
