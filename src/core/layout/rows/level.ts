import type { QuestionBlock, Section } from '../../paper/paper.ts'
import type { Frame } from '../frame.ts'
import { type Flow, heightOf, inColumns, type Piece } from '../piece.ts'
import type { Setting } from '../setting.ts'
import { endsInLines, linesIn, withLines } from './unit.ts'

/** Blocks side by side whose lines to write on stand level; the shorter ones get more of them, so that all end together. */
export function layLevel<Kind extends QuestionBlock | Section>(
  blocks: readonly Kind[],
  setting: Setting,
  frames: readonly Frame[],
  lay: (block: Kind, setting: Setting, frame: Frame) => Piece,
): Piece {
  const { writing } = setting.design
  const columns = blocks.map((block, index) => ({
    block,
    piece: layIn(index, block),
    first: endsInLines(block) ? layIn(index, withLines(block, 1)).flows : [],
  }))
  const highest = Math.max(...columns.map(({ piece }) => heightOf(piece.flows)))
  const lowest = Math.max(...columns.map(({ first }) => heightOf(first)))
  const level = columns.map(({ block, piece, first }, index) => {
    const down = first.length > 0 ? (lowest - heightOf(first)) % writing : 0
    const more = Math.floor((highest - heightOf(piece.flows) - down + 0.01) / writing)
    const lines = linesIn(block)
    const filled = lines > 0 && more > 0 ? layIn(index, withLines(block, lines + more)) : piece
    return { ...filled, flows: lowered(filled.flows, first.length - 1, down) }
  })
  return inColumns(level, frames)

  function layIn(index: number, block: Kind): Piece {
    const frame = frames[index]
    if (frame === undefined) throw new Error('There are more questions than columns. Make a column for each.')
    return lay(block, setting, frame)
  }
}

function lowered(flows: readonly Flow[], from: number, down: number): readonly Flow[] {
  return flows.map((flow, index) => (index === from ? { ...flow, above: flow.above + down } : flow))
}
