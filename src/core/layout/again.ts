import type { Block } from '../paper/paper.ts'
import type { Frame } from './frame.ts'
import { type Flow, inColumns, type Piece, spaced, strip } from './piece.ts'
import type { Setting } from './setting.ts'
import { lineStrips, shortLine } from './text-lines.ts'
import { areRows } from './voices.ts'

/** What stands below a heading, which is seen again on every page that its rows go on to. */
export function headedAgain(
  heading: string,
  blocks: readonly Block[],
  inside: Piece,
  setting: Setting,
  frame: Frame,
): Piece {
  if (!blocks.some((block) => goesOn(block, setting, frame))) return inside
  const again = layAgain(heading, setting, frame)
  return inColumns([spaced(inside, 0)], [frame], { again })
}

/** Many things of one kind, of which the later ones would say little by themselves. */
function goesOn(block: Block, setting: Setting, frame: Frame): boolean {
  if (block.kind === 'voices') return areRows(block, setting, frame)
  return block.kind === 'table'
}

/** One line of the heading; it has been read already, so it is no part of what is read. */
function layAgain(heading: string, setting: Setting, frame: Frame): readonly Flow[] {
  const { question, space } = setting.design
  const look = { ...question, ink: 'soft' } as const
  const { line } = shortLine(heading, look, setting, frame.width)
  return [...lineStrips([line], look, frame, null, 'start'), strip(space * 0.8)]
}
