import type { parse } from 'papaparse'
import { type CellSeparator, cellSeparators } from './rows-of-table.ts'

/** Papa Parse, which Node and a bundle know by different names. */
export type Parser = typeof parse

const noQuote = '\uE000' // a letter that no table has, since the reader needs one
const mostRepairs = 50 // of one table; what follows is read without quotes

type Row = readonly string[]

/**
 * The cells of each row of a table with commas, semicolons, tabs or bars between them. A quotation mark that is never closed, or
 * closed within a cell or in another row, spoils its own line alone: that is read without it, and the next line as if
 * nothing had happened. An empty separator is found out.
 */
export function tableRows(text: string, parser: Parser, separator: CellSeparator | '' = ''): readonly Row[] {
  const plain = text.replaceAll('"', '') // a quote that is never closed would hide the separators behind it
  const guessed = parser(plain, {
    skipEmptyLines: false,
    delimiter: separator,
    delimitersToGuess: cellSeparators,
  })
  const { delimiter } = guessed.meta
  const columns = usualLength(guessed.data)
  const rows: Row[] = []
  let rest = text
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const { whole, broken } = wholeRows(rest, parser, delimiter, columns)
    rows.push(...whole)
    if (broken === null) return rows
    const end = endOfLine(rest, broken)
    rows.push(...unquotedRows(rest.slice(broken, end), parser, delimiter))
    if (end === rest.length) return rows
    rest = rest.slice(end).replace(/^(\r\n|\r|\n)/, '')
  }
  return [...rows, ...unquotedRows(rest, parser, delimiter)]
}

/** How many cells half of the rows have at least, those without a separator left aside. */
function usualLength(rows: readonly Row[]): number {
  const lengths = rows.map(({ length }) => length).filter((length) => length > 1)
  return lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 1
}

/** The rows before the first one whose quotes are wrong, and where that one begins. */
function wholeRows(text: string, parser: Parser, delimiter: string, columns: number) {
  const whole: Row[] = []
  let broken: number | null = null
  let begins = 0
  parser(text, {
    skipEmptyLines: false,
    delimiter,
    step: ({ data, errors, meta }) => {
      if (broken !== null) return
      if (errors.some(({ type }) => type === 'Quotes') || isTwoRows(data, delimiter, columns)) broken = begins
      else whole.push(data)
      begins = meta.cursor
    },
  })
  return { whole, broken }
}

/** A cell with a line break in it, on both sides of which stands a whole row. */
function isTwoRows(cells: Row, delimiter: string, columns: number): boolean {
  return cells.some((cell, place) => {
    const lines = cell.split(/\r\n|\r|\n/).map((line) => line.split(delimiter).length)
    const [first = 0, last = 0] = [lines[0], lines.at(-1)]
    return (
      lines.length > 1 &&
      columns > 1 &&
      place + first >= columns &&
      last + cells.length - place - 1 >= columns
    )
  })
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/)
  return end < 0 ? text.length : from + end
}

function unquotedRows(lines: string, parser: Parser, delimiter: string): readonly Row[] {
  const { data } = parser(lines, { skipEmptyLines: false, delimiter, quoteChar: noQuote })
  return data.map((cells) =>
    cells.map((cell) =>
      cell
        .trim()
        .replace(/^"+|"+$/g, '')
        .replaceAll('""', '"'),
    ),
  )
}
