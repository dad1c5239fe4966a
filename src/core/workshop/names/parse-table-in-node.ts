import papaparse from 'papaparse'
import { cellSeparators, type ParseTable } from './rows-of-table.ts'

/** The table in a text, for Node, which knows this package by its default alone; in a bundle every page would carry a helper for that. */
export const parseTableInNode: ParseTable = (text, delimiter) =>
  papaparse.parse(text, { skipEmptyLines: false, delimiter, delimitersToGuess: cellSeparators }).data
