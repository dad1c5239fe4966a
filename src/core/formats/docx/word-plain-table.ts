import { TextRun } from 'docx'
import { type BlockContext, inCell } from './place.ts'
import { directed } from './word-direction.ts'
import { bodyParagraph, type WordElement } from './word-paragraph.ts'
import { accentRule, cellRules, equalWidths, tableOf, tableRow } from './word-tables.ts'

/** A table whose first row is its head, repeated on every page. */
export function plainTable(cells: readonly (readonly string[])[], place: BlockContext): WordElement[] {
  const widths = equalWidths(cells[0]?.length ?? 1, place)
  const rows = cells.map((texts, index) =>
    tableRow(
      texts.map((text, column) => [cellLine(text, index === 0, inCell(place, widths, column))]),
      widths,
      place,
      { isHead: index === 0, bottom: index === 0 ? accentRule(place) : cellRules.line, above: 40 },
    ),
  )
  return tableOf(rows, widths, place)
}

function cellLine(text: string, bold: boolean, place: BlockContext) {
  return bodyParagraph([new TextRun({ ...directed(text, place.rtl), bold })], place)
}
