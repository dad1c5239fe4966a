import papaparse from 'papaparse' // which Node knows by its default alone
import { cleanInput } from '../../text/clean-text.ts'

export const cellSeparators = [',', ';', '\t', '|'] as const
export type CellSeparator = (typeof cellSeparators)[number]

/**
 * The rows of a table of comma, semicolon, tab or bar separated values, each cell without needless space, empty rows as well. Which
 * of them parts the cells is found out where nobody says.
 */
export function rowsOfTable(text: string, separator?: CellSeparator): readonly (readonly string[])[] {
  const clean = cleanInput(text.replace(/^\uFEFF/, '')).replaceAll('\0', '')
  const { data } = papaparse.parse(clean, {
    skipEmptyLines: false,
    delimiter: separator ?? '',
    delimitersToGuess: cellSeparators,
  })
  return data.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
}
