import { workshopLimits } from '../workshop.ts'
import { nameHeads } from './name-heads.ts'
import { parseTable } from './parse-table.ts'
import { rowsOfTable } from './rows-of-table.ts'

/** A row that gives no name, with its number in the table, from 1, and what stands in it. */
export interface UnusedRow {
  readonly row: number
  readonly why: 'no-name' | 'too-long' | 'too-many'
  readonly text: string
}

/** The names in a table, and the rows that could not be used; empty rows are neither. */
export interface NamesInTable {
  readonly names: readonly string[]
  readonly unused: readonly UnusedRow[]
  readonly head: readonly string[] // the first row, where it names the columns
}

/**
 * The names in a table of comma, semicolon, tab or bar separated values, or in a list. A column called “name” in one of several
 * languages is taken, first and last names are put together; without such a head, the first cell of each row that looks
 * like a name. E-mail addresses are left out.
 */
export function namesInTable(text: string): NamesInTable {
  const rows = rowsIn(text)
  const first = rows.findIndex((cells) => cells.some((cell) => cell !== ''))
  const columns = columnsOf(rows[first] ?? [])
  const head = columns.length > 0 ? (rows[first] ?? []) : []
  const names: string[] = []
  const unused: UnusedRow[] = []
  for (const [place, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '') || (place === first && columns.length > 0)) continue
    const name = nameInRow(cells, columns)
    const why =
      name === ''
        ? 'no-name'
        : name.length > workshopLimits.name
          ? 'too-long'
          : names.length >= workshopLimits.people
            ? 'too-many'
            : undefined
    if (why === undefined) names.push(name)
    else unused.push({ row: place + 1, why, text: cells.filter((cell) => cell !== '').join(', ') })
  }
  return { names, unused, head }
}

/** A single line of names is a list of them, and no row of a table. */
function rowsIn(text: string): readonly (readonly string[])[] {
  const rows = rowsOfTable(text, parseTable)
  const [only = []] = rows.filter((cells) => cells.some((cell) => cell !== ''))
  const isOneLine = !/[\r\n]/.test(text.trim()) && only.length > 1 && columnsOf(only).length === 0
  return isOneLine ? only.map((cell) => [cell]) : rows
}

/** The places of the columns that make up a name, in the order in which they are read. */
function columnsOf(head: readonly string[]): readonly number[] {
  const at = (words: RegExp) => head.findIndex((cell) => words.test(cell.replaceAll('_', ' ')))
  const [first, last] = [at(nameHeads.given), at(nameHeads.family)]
  if (first >= 0 && last >= 0 && first !== last) return [first, last]
  const one = [at(nameHeads.whole), first, last].find((place) => place >= 0)
  return one === undefined ? [] : [one]
}

function nameInRow(cells: readonly string[], columns: readonly number[]): string {
  const told = columns.length > 0 ? columns.map((place) => cells[place] ?? '') : [cells.find(isName) ?? '']
  return told
    .map(withoutAddress)
    .filter((part) => isName(part))
    .join(' ')
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(withoutAddress(cell))
}

/** "Ada <ada@example.org>" is Ada, and an address alone is nobody. */
function withoutAddress(cell: string): string {
  return cell.replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/g, '').trim()
}
