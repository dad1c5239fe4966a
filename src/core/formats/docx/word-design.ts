import { designs, type Look } from '../../layout/design.ts'
import { rowDesigns } from '../../layout/rows/row-design.ts'
import { mm } from '../../layout/sheets.ts'
import type { Arrangement, Paper } from '../../paper/paper.ts'

/** How a paper looks in Word: the looks of its PDF, with the spaces in twentieths of a point. */
export interface WordDesign {
  readonly title: Look
  readonly section: Look
  readonly question: Look
  readonly body: Look
  readonly hint: Look
  readonly name: Look
  readonly label: Look
  readonly lead: Look
  readonly running: Look
  readonly option: Look
  readonly theme: number // the column of the themes; 0 on a paper that runs like a book
  readonly gutter: number // between columns
  readonly between: number // above a section
  readonly within: number // above a question
  readonly writing: number // from line to line
  readonly accent: string // `RRGGBB`, our green or the colour of a letterhead
}

const [rows] = rowDesigns.standard
const { standard: book } = designs

/** The design of a paper in rows, and of one that runs like a book. */
export const wordDesigns = {
  rows: {
    ...rows,
    option: { ...rows.hint, ink: 'text' },
    theme: twips(mm(36)), // Georgia is wider than the face of our PDFs
    gutter: twips(rows.gutter),
    between: twips(6),
    within: twips(rows.within - 1),
    writing: twips(rows.writing),
    accent: '2F5D50',
  },
  running: {
    ...book,
    option: book.body,
    theme: 0,
    gutter: twips(14),
    between: twips(20),
    within: twips(11),
    writing: twips(rows.writing),
    accent: '2F5D50',
  },
} as const satisfies Record<Arrangement, WordDesign>

/** The design of a paper, in the colour of its letterhead. */
export function wordDesignOf({ arrangement, colour }: Pick<Paper, 'arrangement' | 'colour'>): WordDesign {
  const design = wordDesigns[arrangement]
  return colour === undefined ? design : { ...design, accent: colour.slice(1).toUpperCase() }
}

/** The inks of the paper as Word wants them. */
export const colours = {
  text: '231F1A',
  soft: '5E564D',
  faint: 'BDB4A8',
  line: 'AAA49A',
  accent: '2F5D50',
  other: 'A84A28',
} as const

/** Points as twentieths of a point, which Word counts in (ECMA-376, 17.18.87). */
export function twips(points: number): number {
  return Math.round(points * 20)
}
