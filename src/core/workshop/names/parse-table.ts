import { parse } from 'papaparse'
import type { ParseTable } from './rows-of-table.ts'
import { tableRows } from './table-rows.ts'

/** The table in a text, for everything that is bundled; Node can't read this package by its names. */
export const parseTable: ParseTable = (text, separator) => tableRows(text, parse, separator)
