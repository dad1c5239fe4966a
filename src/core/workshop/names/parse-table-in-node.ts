import papaparse from 'papaparse'
import type { ParseTable } from './rows-of-table.ts'
import { tableRows } from './table-rows.ts'

/** The table in a text, for Node, which knows this package by its default alone; in a bundle every page would carry a helper for that. */
export const parseTableInNode: ParseTable = (text, separator) => tableRows(text, papaparse.parse, separator)
