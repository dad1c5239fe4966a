import { BorderStyle, HeadingLevel, TextRun } from 'docx'
import { type Unit, withLines } from '../../layout/rows/unit.ts'
import { isSection } from '../../paper/kinds-of-block.ts'
import type { Block, Text } from '../../paper/paper.ts'
import { type BlockContext, beside } from './place.ts'
import { questionRuns, wordBlocks } from './word-blocks.ts'
import { themedCells, themesTable } from './word-cells.ts'
import { colours } from './word-design.ts'
import { directed } from './word-direction.ts'
import { headBlock } from './word-head.ts'
import { bodyParagraph, type Differing, runs, type WordElement } from './word-paragraph.ts'
import { accentRule, cellRules, type RowLook, thin } from './word-tables.ts'

/** A row with this many lines to write on: its theme at the start, and beside it what is asked; at the top of a page without a rule. */
export function wordRow(unit: Unit, lines: number, place: BlockContext, atTop = false): WordElement[] {
  const blocks = lines > 0 ? unit.blocks.map((block) => withLines(block, lines)) : unit.blocks
  if (unit.section < 0) return blocks.flatMap((block) => headBlock(block, place))
  const within = { ...place, nested: true }
  if (blocks.every(isSection))
    return [
      ...rowSpace(atTop, place),
      ...themesTable(blocks, ruleAbove(unit, atTop, place), within, wordBlocks),
    ]
  if (unit.theme === '') return [...rowSpace(atTop, place), ...wordBlocks(blocks, within)]
  return unit.opens ? sectionOpening(unit, blocks, within, atTop) : wordBlocks(blocks, beside(within))
}

function sectionOpening(
  unit: Unit,
  blocks: readonly Block[],
  place: BlockContext,
  atTop: boolean,
): WordElement[] {
  const [first, ...others] = blocks
  const rest = (all: readonly Block[]) => wordBlocks(all, beside(place))
  const headed = (words: readonly TextRun[]) => sideHead(unit, words, place, atTop)
  switch (first?.kind) {
    case 'cells': {
      const look = ruleAbove(unit, atTop, place)
      const cells = themedCells(unit.theme, first.questions, look, place, wordBlocks)
      return [...rowSpace(atTop, place), ...cells, ...rest(others)]
    }
    case 'question':
      return [headed(questionRuns(first, beside(place))), ...rest([...first.blocks, ...others])]
    case 'text':
      return [headed(textRuns(first, place)), ...rest(others)]
    default:
      return [headed([]), ...rest(blocks)]
  }
}

/** Words of the paper itself, in the small letters of a hint. */
function textRuns({ spans }: Text, { design, rtl }: BlockContext): TextRun[] {
  const look = { bold: false, size: design.hint.size * 2, color: colours.soft }
  return spans.map(({ text }) => new TextRun({ ...directed(text, rtl), ...look }))
}

/** A theme at the start of its line, below a rule over the whole width, and what comes first behind a tab. */
function sideHead(unit: Unit, first: readonly TextRun[], place: BlockContext, atTop: boolean) {
  const { design } = place
  const left = design.theme + design.gutter
  const look: Differing = {
    heading: HeadingLevel.HEADING_1,
    indent: { left, hanging: left },
    ...(!atTop && { spacing: { before: design.between }, border: { top: ruleOf(unit, design.accent) } }),
  }
  const behind = first.length > 0 ? [new TextRun('\t'), ...first] : []
  return bodyParagraph([...runs(unit.theme, place), ...behind], place, look)
}

/** In the accent below the head, grey between themes. */
function ruleOf({ isTop }: Unit, color: string) {
  const look = isTop ? { size: 7, color } : { size: 5, color: colours.faint }
  return { style: BorderStyle.SINGLE, space: 4, ...look }
}

/** The room above a row that is a table, which has none of its own. */
function rowSpace(atTop: boolean, { design }: BlockContext): WordElement[] {
  return atTop ? [] : [thin({ height: design.between })]
}

/** The rule above a row that is a table. */
function ruleAbove({ isTop }: Unit, atTop: boolean, place: BlockContext): RowLook {
  return atTop ? {} : { top: isTop ? accentRule(place) : cellRules.faint, above: 80 }
}
