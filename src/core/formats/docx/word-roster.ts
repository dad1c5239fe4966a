import { TextRun } from 'docx'
import { roomInLines } from '../../layout/rows/unit.ts'
import type { Block, Roster } from '../../paper/paper.ts'
import { type BlockContext, inCell } from './place.ts'
import { directed } from './word-direction.ts'
import { type BlockFill, bodyParagraph, type WordElement } from './word-paragraph.ts'
import { accentRule, cellRules, tableOf, tableRow, thin } from './word-tables.ts'

/** A row for each person, with a cell for each question; its head is repeated on every page. Each row stays on one page. */
export function rosterTable({ head, rows }: Roster, place: BlockContext, fill: BlockFill): WordElement[] {
  const widths = rosterWidths(head.length, place)
  const top = tableRow(
    head.map((text, column) => [named(text, inCell(place, widths, column))]),
    widths,
    place,
    { isHead: true, bottom: accentRule(place), atFoot: true },
  )
  const others = rows.map(({ name, cells }) => {
    const all = [name, ...cells]
    const isOpen = all.slice(1).every((blocks) => blocks.every(isWritingLine))
    const pieces = all.map((blocks, column) =>
      blocks.every(isWritingLine) ? [thin()] : fill(blocks, inCell(place, widths, column)),
    )
    const least = place.design.writing * Math.max(1, ...all.flat().map(roomInLines))
    return tableRow(pieces, widths, place, {
      bottom: cellRules.line,
      least,
      above: isOpen ? 0 : 60,
      isWhole: isOpen || isShort(all),
    })
  })
  return tableOf([top, ...others], widths, place)
}

/** Names and signatures take less room than what is said. */
export function rosterWidths(count: number, { width }: BlockContext): number[] {
  const weights = Array.from({ length: count }, (_, index) =>
    index === 0 ? 0.8 : index === count - 1 ? 0.75 : 1.2,
  )
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((width * weight) / whole))
}

/** What is written by hand: the row itself is the place for it. */
function isWritingLine(block: Block): boolean {
  return block.kind === 'gap' && block.shape.kind !== 'options' && block.shape.kind !== 'scale'
}

/** Short enough that it surely fits on a page. */
function isShort(cells: readonly (readonly Block[])[]): boolean {
  const longest = cells.map((blocks) => JSON.stringify(blocks).length)
  return Math.max(...longest) < 700
}

function named(text: string, place: BlockContext) {
  const { size } = place.design.question
  return bodyParagraph([new TextRun({ ...directed(text, place.rtl), bold: true, size: size * 2 })], place, {
    style: 'Option',
  })
}
