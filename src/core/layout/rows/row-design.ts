import { type Design, designs, type Edition, type Look } from '../design.ts'
import { mm } from '../sheets.ts'

/** The measures of a paper in rows. In points. */
export interface RowDesign extends Design {
  readonly theme: number // how wide the column of the themes is
  readonly gutter: number // between the themes and what is asked
  readonly between: number // from row to row, with a rule half way
  readonly within: number // from question to question of one theme
}

const standard: RowDesign = {
  ...designs.standard,
  title: rowLook(20, 25, 'regular', 'text'),
  section: rowLook(11, 14, 'bold', 'accent'),
  question: rowLook(9.5, 13, 'bold', 'text'),
  body: rowLook(10.5, 14.4, 'regular', 'text'),
  hint: rowLook(9, 12, 'regular', 'soft'),
  name: rowLook(9, 12, 'bold', 'accent'),
  label: rowLook(9, 11.5, 'regular', 'soft'),
  running: rowLook(9, 11, 'regular', 'soft'),
  space: 4.8,
  writing: mm(7.6),
  tick: 8,
  narrowest: 100,
  measure: 520,
  theme: mm(33),
  gutter: 10,
  between: 13,
  within: 7,
}

/** The same with less air; answers are 10 pt, and nothing is smaller than 9. */
const closeDesign: RowDesign = {
  ...standard,
  title: rowLook(18, 22, 'regular', 'text'),
  section: rowLook(10.5, 13, 'bold', 'accent'),
  question: rowLook(9, 11.8, 'bold', 'text'),
  body: rowLook(10, 12.8, 'regular', 'text'),
  hint: rowLook(9, 11.2, 'regular', 'soft'),
  name: rowLook(9, 11, 'bold', 'accent'),
  space: 3.4,
  between: 9,
  within: 4,
}

const large: RowDesign = {
  ...designs.large,
  title: rowLook(26, 32, 'regular', 'text'),
  section: rowLook(17, 21, 'bold', 'accent'),
  question: rowLook(16, 20, 'bold', 'text'),
  body: rowLook(16, 21, 'regular', 'text'),
  hint: rowLook(16, 20, 'regular', 'soft'),
  name: rowLook(16, 20, 'bold', 'accent'),
  label: rowLook(16, 19, 'regular', 'soft'),
  running: rowLook(12, 15.5, 'regular', 'soft'),
  space: 6,
  writing: mm(10),
  narrowest: 160,
  measure: 520,
  theme: mm(36),
  gutter: 10,
  between: 12,
  within: 7,
}

/** The designs of an edition, the most comfortable first. */
export const rowDesigns = { standard: [standard, closeDesign], large: [large] } as const satisfies Record<
  Edition,
  readonly RowDesign[]
>

function rowLook(size: number, leading: number, weight: Look['weight'], ink: Look['ink']): Look {
  return { size, leading, weight, ink }
}
