import { sheetsFor } from '../../src/papers/sheets-needed.ts'
import { alignedTable } from '../measures/table.ts'
import { type MeasuredPaper, measuredPapers } from './measured/measured-papers.ts'

const people = 24 // a workshop

const rows = await measuredPapers()
console.log(
  alignedTable(rows, {
    paper: ({ paper }) => paper,
    use: ({ use }) => use,
    length: ({ length }) => length,
    on: ({ on }) => on,
    pages: ({ shares }) => String(shares.length),
    [`sheets for ${people}`]: (row) => String(sheetsOf(row)),
    '% of each page': ({ shares }) => shares.map((share) => Math.round(share * 100)).join(' '),
  }),
)
const blank = rows.filter(({ use }) => use !== 'filled in')
const emptiest = Math.min(...blank.flatMap(({ shares }) => shares))
console.log(
  `${rows.length} papers. The emptiest page of a blank one is ${Math.round(emptiest * 100)} % full.`,
)

/** Printed on both sides where it is to be held, one for so many people as share it. */
function sheetsOf({ shares, people: sharing, twoSided }: MeasuredPaper): number {
  return sheetsFor(people, sharing) * Math.ceil(shares.length / (twoSided ? 2 : 1))
}
