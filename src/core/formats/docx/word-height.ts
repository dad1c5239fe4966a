import { roomInLines } from '../../layout/rows/unit.ts'
import { isSigned } from '../../paper/kinds-of-block.ts'
import type { Block, Gap } from '../../paper/paper.ts'
import { plainText } from '../../paper/plain-text.ts'
import { type BlockContext, inCell } from './place.ts'
import { twips } from './word-design.ts'
import { wrappedLines } from './word-lines.ts'
import { rosterWidths } from './word-roster.ts'
import { equalWidths } from './word-tables.ts'

const afterTable = 40 // the paragraph after each table
const penLine = 8 // what the line below a paragraph takes

/** About how high a block of a blank paper becomes in Word, in twentieths of a point; rather too high than too low. */
export function estimatedHeight(block: Block, place: BlockContext): number {
  const { design } = place
  const all = (blocks: readonly Block[], within: BlockContext) =>
    blocks.reduce((sum, one) => sum + estimatedHeight(one, within), 0)
  switch (block.kind) {
    case 'title':
      return twips(design.title.leading) + 160 + letterheadHeight(block.head, place)
    case 'section':
      return twips(design.section.leading) + all(block.blocks, place)
    case 'question':
      return (
        (place.indent > 0 ? design.within : 0) +
        textHeight(block.text, design.question, place) +
        all(block.blocks, place)
      )
    case 'cells':
      return highest(block.questions, place) + design.within + afterTable
    case 'roster':
      return rosterHeight(block, place)
    case 'voices':
      return voicesHeight(block, place)
    case 'gap':
      return gapHeight(block, place)
    case 'text':
      return textHeight(plainText([block], place.messages), design.hint, place)
    case 'list':
    case 'options':
    case 'scale':
    case 'table':
    case 'drawing':
      return textHeight(plainText([block], place.messages), design.body, place)
  }
}

function letterheadHeight(head: string | undefined, place: BlockContext): number {
  return head === undefined ? 0 : textHeight(head, place.design.question, place) + 120
}

function textHeight(
  text: string,
  { size, leading }: { size: number; leading: number },
  { width }: BlockContext,
): number {
  return wrappedLines(text, width, size) * twips(leading)
}

/** The highest of blocks that stand side by side. */
export function highest(blocks: readonly Block[], place: BlockContext): number {
  const widths = equalWidths(blocks.length, place)
  return Math.max(...blocks.map((block, index) => estimatedHeight(block, inCell(place, widths, index))))
}

function rosterHeight({ head, rows }: Extract<Block, { kind: 'roster' }>, place: BlockContext): number {
  const { design } = place
  const widths = rosterWidths(head.length, place)
  const above = head.map((text, index) => textHeight(text, design.question, inCell(place, widths, index)))
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.flat().map(roomInLines)))
  return (
    Math.max(...above) +
    lines.reduce((sum, count) => sum + count * design.writing + 2 * penLine, 0) +
    3 * afterTable
  )
}

function voicesHeight({ voices }: Extract<Block, { kind: 'voices' }>, place: BlockContext): number {
  const { design } = place
  if (voices.every(isSigned))
    return Math.ceil(voices.length / 3) * design.writing * 1.2 + penLine + afterTable
  const inside = voices.map(({ blocks }) => blocks.reduce((sum, one) => sum + estimatedHeight(one, place), 0))
  return 340 + Math.max(...inside) + afterTable
}

function gapHeight(gap: Gap, { design }: BlockContext): number {
  const { shape } = gap
  if (shape.kind === 'options') return shape.options.length * twips(design.option.leading + 0.6)
  if (shape.kind === 'scale') return twips(design.option.leading) + 40
  if (shape.kind === 'signature') return design.writing * 1.2 + penLine
  return roomInLines(gap) * (design.writing + penLine)
}
