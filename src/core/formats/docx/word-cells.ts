import { HeadingLevel } from 'docx'
import { linesIn as linesOf, withLines } from '../../layout/rows/unit.ts'
import type { QuestionBlock, Section } from '../../paper/paper.ts'
import { type BlockContext, inCell } from './place.ts'
import { estimatedHeight } from './word-height.ts'
import { type BlockFill, bodyParagraph, runs, type WordElement } from './word-paragraph.ts'
import { equalWidths, type RowLook, tableOf, tableRow } from './word-tables.ts'

/** Questions side by side; the shorter ones get more lines, so that all of them end together. */
export function cellsTable(
  questions: readonly QuestionBlock[],
  place: BlockContext,
  fill: BlockFill,
): WordElement[] {
  const widths = equalWidths(questions.length, place)
  const cells = level(questions, widths, place).map((question, index) =>
    fill([question], inCell(place, widths, index)),
  )
  return tableOf(
    [tableRow(cells, widths, place, { above: place.indent > 0 ? place.design.within : 0 })],
    widths,
    place,
  )
}

/** The same with their theme at the start, below a rule. */
export function themedCells(
  theme: string,
  questions: readonly QuestionBlock[],
  look: RowLook,
  place: BlockContext,
  fill: BlockFill,
): WordElement[] {
  const { design } = place
  const start = design.theme + design.gutter
  const inside = { ...place, width: place.width - start }
  const own = equalWidths(questions.length, inside)
  const widths = [start, ...own]
  const cells = level(questions, own, inside).map((question, index) =>
    fill([question], inCell(place, own, index)),
  )
  return tableOf(
    [tableRow([[themeLine(theme, inCell(place, widths, 0))], ...cells], widths, place, look)],
    widths,
    place,
  )
}

/** Sections side by side, each with its theme above what it asks. */
export function themesTable(
  sections: readonly Section[],
  look: RowLook,
  place: BlockContext,
  fill: BlockFill,
): WordElement[] {
  const widths = equalWidths(sections.length, place)
  const cells = level(sections, widths, place).map(({ text, blocks }, index) => {
    const inside = inCell(place, widths, index)
    return [themeLine(text, inside), ...fill(blocks, { ...inside, nested: true })]
  })
  return tableOf([tableRow(cells, widths, place, look)], widths, place)
}

function themeLine(text: string, place: BlockContext) {
  return bodyParagraph(runs(text, place), place, { heading: HeadingLevel.HEADING_1 })
}

function level<Kind extends QuestionBlock | Section>(
  blocks: readonly Kind[],
  widths: readonly number[],
  place: BlockContext,
): readonly Kind[] {
  const heights = blocks.map((block, index) => estimatedHeight(block, inCell(place, widths, index)))
  const highest = Math.max(...heights)
  return blocks.map((block, index) => {
    const more = Math.floor((highest - (heights[index] ?? 0) + 10) / place.design.writing)
    const lines = linesOf(block)
    return lines > 0 && more > 0 ? withLines(block, lines + more) : block
  })
}
