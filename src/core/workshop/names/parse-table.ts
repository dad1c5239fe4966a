import { parse } from 'papaparse'
import { cellSeparators, type ParseTable } from './rows-of-table.ts'

/** The table in a text, for everything that is bundled; Node can't read this package by its names. */
export const parseTable: ParseTable = (text, delimiter) =>
  parse(text, { skipEmptyLines: false, delimiter, delimitersToGuess: cellSeparators }).data
