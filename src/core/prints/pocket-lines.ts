import type { Mark, PathMark, RuleMark, Tag } from '../layout/page.ts'
import { setText } from './set-text.ts'
import type { PrintOptions } from './sheet-writer.ts'

/** How many pages stand beside each other on one half of the sheet. */
export const POCKET_COLUMNS = 4

/** Where the sheet is folded: faint and dotted, so that they don't show in the booklet. */
export function foldLines({ width, height }: PrintOptions): RuleMark[] {
  const middle = height / 2
  const quarter = width / POCKET_COLUMNS
  return [
    ...[1, 2, 3].map((column) => fold(column * quarter, 0, column * quarter, height)),
    fold(0, middle, quarter, middle),
    fold(3 * quarter, middle, width, middle),
  ]
}

/** Where it is cut: dashes through the middle of the sheet, with the word for it among them. */
export function scissorLine(
  word: string,
  { faces, language, width, height }: PrintOptions,
  tag: Tag,
): Mark[] {
  const middle = height / 2
  const quarter = width / POCKET_COLUMNS
  const look = {
    faces,
    language,
    size: 9,
    weight: 'regular',
    ink: 'soft',
    leading: 1,
    align: 'middle',
  } as const
  const { marks } = setText(word, look, quarter, middle - look.size * 0.72, quarter, tag) // letters lie in the line
  const [text] = marks
  if (text === undefined) return [dashes(quarter, 3 * quarter, middle)]
  const end = text.x + (text.line.width * text.size) / 1000
  return [dashes(quarter, text.x - GAP, middle), ...marks, dashes(end + GAP, 3 * quarter, middle)]
}

const GAP = 5
const STEP = 10
const DASH = 6 // of each step

/** Begins and ends with a whole dash. */
function dashes(from: number, to: number, y: number): PathMark {
  const steps = Math.max(Math.round((to - from - DASH) / STEP), 1)
  const step = (to - from - DASH) / steps
  const lefts = Array.from({ length: steps + 1 }, (_, index) => from + index * step)
  const d = lefts.map((left) => `M${left} ${y}L${left + DASH} ${y}`).join('')
  return { kind: 'path', d, fill: null, stroke: 'soft', thickness: 0.9, tag: null }
}

function fold(x1: number, y1: number, x2: number, y2: number): RuleMark {
  return { kind: 'rule', x1, y1, x2, y2, thickness: 0.4, ink: 'faint', dash: true }
}
