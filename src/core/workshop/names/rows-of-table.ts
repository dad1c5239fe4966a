import { cleanInput } from '../../text/clean-text.ts'

export const cellSeparators = [',', ';', '\t', '|'] as const
export type CellSeparator = (typeof cellSeparators)[number]

/** Parts a text into rows of cells, whatever becomes of quotes that never end; an empty separator is found out. */
export type ParseTable = (text: string, separator: CellSeparator | '') => readonly (readonly string[])[]

/**
 * The rows of a table of comma, semicolon, tab or bar separated values, each cell without needless space, empty rows as well. Which
 * of them parts the cells is found out where nobody says.
 */
export function rowsOfTable(
  text: string,
  parse: ParseTable,
  separator: CellSeparator | '' = '',
): readonly (readonly string[])[] {
  const clean = cleanInput(text.replace(/^\uFEFF/, '')).replaceAll('\0', '')
  return parse(clean, separator).map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
}
