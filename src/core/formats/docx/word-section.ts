import { AlignmentType, type ISectionOptions, LevelFormat } from 'docx'
import type { Sheet } from '../../layout/page.ts'
import { type Unit, unitsOf } from '../../layout/rows/unit.ts'
import { rowSheet, type SheetSize, sheets } from '../../layout/sheets.ts'
import { hasRoster } from '../../paper/kinds-of-block.ts'
import type { Paper } from '../../paper/paper.ts'
import type { BlockContext } from './place.ts'
import { wordBlocks } from './word-blocks.ts'
import { twips } from './word-design.ts'
import type { WordElement } from './word-paragraph.ts'
import { planWord } from './word-plan.ts'
import { wordRow } from './word-rows.ts'
import { letterheadFootHeight, runningParts } from './word-running.ts'
import { thin } from './word-tables.ts'

/** A paper on pages of its own, with what stands at their head and foot. */
export function wordSection(
  paper: Paper,
  name: Sheet,
  speech: Pick<BlockContext, 'design' | 'messages'>,
): ISectionOptions {
  const isWide = hasRoster(paper)
  const whole = paper.arrangement === 'rows' ? rowSheet(name, isWide) : sheets[name]
  const place = placeOn(whole, paper, speech)
  const sheet = { ...whole, bottom: whole.bottom - letterheadFootHeight(paper, place) }
  return {
    properties: { page: wordPage(sheet), titlePage: paper.arrangement === 'running' },
    ...runningParts(paper, place),
    children:
      paper.arrangement === 'rows'
        ? blocksInRows(paper, sheet, isWide, place)
        : wordBlocks(paper.blocks, place),
  }
}

/** Between the margins of a sheet. */
export function placeOn(
  { width, side }: SheetSize,
  { direction }: Pick<Paper, 'direction'>,
  { design, messages }: Pick<BlockContext, 'design' | 'messages'>,
): BlockContext {
  return {
    rtl: direction === 'rtl',
    width: twips(width - 2 * side),
    indent: 0,
    end: 0,
    nested: false,
    design,
    messages,
  }
}

/** The page of a section; a lying sheet is what it measures, since the library would turn it once more. */
export function wordPage({ width, height, top, bottom, side, head, foot }: SheetSize) {
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(top),
      bottom: twips(height - bottom),
      left: twips(side),
      right: twips(side),
      header: twips(head),
      footer: twips(height - foot),
    },
  }
}

/** A blank paper fills its pages with lines to write on; what people wrote flows on. */
function blocksInRows(paper: Paper, sheet: SheetSize, isWide: boolean, place: BlockContext): WordElement[] {
  const units = unitsOf(paper, isWide)
  const isBlank = paper.blocks.some((block) => block.kind === 'title' && block.places.length > 0)
  const pages = isBlank ? plannedPages(units, paper.sides, twips(sheet.bottom - sheet.top), place) : undefined
  if (!pages) return units.flatMap((unit) => wordRow(unit, Math.min(unit.wanted, 2), place))
  return pages.flatMap(({ rows, writing }, page) => [
    ...(page === 0 ? [] : [thin({ pageBreakBefore: true })]),
    ...rows.flatMap(({ unit, lines }, index) =>
      wordRow(unit, lines, { ...place, design: { ...place.design, writing } }, page > 0 && index === 0),
    ),
  ])
}

const nearer = [1, 0.9, 0.8] as const // of the room between lines; 6 mm are still enough for a pen

/** The pages with as much room to write as there is; a little less of it where it would not be on so many sides otherwise. */
function plannedPages(units: readonly Unit[], sides: number | null, height: number, place: BlockContext) {
  for (const part of nearer) {
    const { writing, between, within } = place.design
    const design = {
      ...place.design,
      writing: writing * part,
      between: between * part,
      within: within * part,
    }
    const pages = planWord(units, sides, height, { ...place, design })
    if (pages) return pages
  }
  return undefined
}

/** The small dot before an item of a list. */
export const wordList = {
  reference: 'items',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 240, hanging: 240 } } },
    },
  ],
}
