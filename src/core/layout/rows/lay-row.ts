import { isSection } from '../../paper/kinds-of-block.ts'
import type { Block } from '../../paper/paper.ts'
import { layBlocks } from '../blocks.ts'
import { type Frame, startAndRest } from '../frame.ts'
import { marked } from '../headings.ts'
import { layHeading } from '../paragraph.ts'
import { inColumns, nothing, type Piece, type StripMark, spaced, strip } from '../piece.ts'
import type { Setting } from '../setting.ts'
import { rule } from '../shapes.ts'
import { headingLinesOf, textMark, xOf } from '../text-lines.ts'
import { layThemes } from './ask.ts'
import type { RowDesign } from './row-design.ts'
import { type Unit, withLines } from './unit.ts'

/** What rows are laid with. */
export interface RowSetting extends Setting {
  readonly design: RowDesign
}

/** A row with this many lines to write on; at the head of a page its theme stands there again, if it began before. */
export function layRow(unit: Unit, lines: number, setting: RowSetting, frame: Frame): Piece {
  const { design } = setting
  const blocks = lines > 0 ? unit.blocks.map((block) => withLines(block, lines)) : unit.blocks
  const inside =
    unit.theme === '' ? layAll(blocks, setting, frame) : besideTheme(unit, blocks, setting, frame)
  if (unit.section < 0) return spaced(inside, design.within)
  const above = unit.opens ? design.between : design.within
  const separator = unit.opens ? unitRule(unit, design, frame) : null
  const atHead = unit.opens ? [] : themeAgain(unit.theme, setting, frame)
  const line = strip(0, [], { above, keep: true, separator, atHead })
  return { tags: inside.tags, flows: [line, ...inside.flows] }
}

/** Wider than any line to write on, so that it is not taken for one. */
function unitRule({ isTop }: Unit, { between: space }: RowDesign, frame: Frame) {
  const at = -space * 0.38 // nearer to what begins below it than to the last line above
  return isTop
    ? rule(frame.left, at, frame.width, 'accent', 0.9)
    : rule(frame.left, at, frame.width, 'faint', 0.7)
}

function layAll(blocks: readonly Block[], setting: RowSetting, frame: Frame): Piece {
  return blocks.every(isSection)
    ? layThemes(blocks, setting, frame, layBlocks)
    : layBlocks(blocks, setting, frame)
}

function besideTheme(unit: Unit, blocks: readonly Block[], setting: RowSetting, frame: Frame): Piece {
  const { design } = setting
  const [start, rest] = startAndRest(frame, design.theme, design.gutter)
  const theme = unit.opens
    ? marked(layHeading(unit.theme, design.section, setting, start, 'H2'), unit.theme, 2)
    : nothing
  const inside = layBlocks(blocks, { ...setting, nested: true }, rest)
  return inColumns([theme, inside], [start, rest])
}

/** It has been read already, so it is no part of what is read. */
function themeAgain(theme: string, setting: RowSetting, frame: Frame): readonly StripMark[] {
  const [start] = startAndRest(frame, setting.design.theme, setting.design.gutter)
  const look = { ...setting.design.section, ink: 'soft' } as const
  const lines = headingLinesOf(theme, look, setting, start.width)
  return lines.map((line, index) =>
    textMark(line, look, xOf(line, look, start, 'start'), index * look.leading, null),
  )
}
