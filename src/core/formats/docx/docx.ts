import { AlignmentType, Document, LevelFormat, Packer } from 'docx'
import { unitsOf } from '../../layout/rows/unit.ts'
import { rowSheet, type SheetSize, sheets } from '../../layout/sheets.ts'
import type { Paper } from '../../paper/paper.ts'
import { cleanTexts } from '../../text/clean-texts.ts'
import type { Messages } from '../../words/messages.ts'
import type { FlowingFormat, FlowingPaper } from '../format.ts'
import { dated } from './dated.ts'
import type { BlockContext } from './place.ts'
import { wordBlocks } from './word-blocks.ts'
import { twips, wordDesigns } from './word-design.ts'
import type { WordElement } from './word-paragraph.ts'
import { planWord } from './word-plan.ts'
import { wordRow } from './word-rows.ts'
import { runningParts } from './word-running.ts'
import { wordStyles } from './word-styles.ts'
import { thin } from './word-tables.ts'

/** Word, for people who would rather type in the program that they have; opens in LibreOffice and Google Docs too. */
export function docx(messages: Messages): FlowingFormat {
  return {
    save: async (flowing) => {
      const clean = { ...flowing, paper: cleanTexts(flowing.paper) }
      return dated(new Uint8Array(await Packer.toArrayBuffer(wordDocument(clean, messages))), flowing.made)
    },
  }
}

function wordDocument({ paper, sheet: name }: FlowingPaper, messages: Messages): Document {
  const isWide = hasRoster(paper)
  const sheet = paper.arrangement === 'rows' ? rowSheet(name, isWide) : sheets[name]
  const place: BlockContext = {
    rtl: paper.direction === 'rtl',
    width: twips(sheet.width - 2 * sheet.side),
    indent: 0,
    end: 0,
    nested: false,
    design: wordDesigns[paper.arrangement],
    messages,
  }
  return new Document({
    title: paper.title,
    creator: paper.authors.join(', '),
    description: paper.form,
    styles: wordStyles(paper.language, place.design),
    numbering: { config: [items] },
    sections: [
      {
        properties: { page: wordPage(sheet), titlePage: paper.arrangement === 'running' },
        ...runningParts(paper, place),
        children:
          paper.arrangement === 'rows'
            ? blocksInRows(paper, sheet, isWide, place)
            : wordBlocks(paper.blocks, place),
      },
    ],
  })
}

function hasRoster({ blocks }: Paper): boolean {
  return blocks.some(
    (block) => block.kind === 'section' && block.blocks.some(({ kind }) => kind === 'roster'),
  )
}

/** A lying sheet is what it measures: the library would turn it once more. */
function wordPage({ width, height, top, bottom, side, head, foot }: SheetSize) {
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
  const pages = isBlank ? planWord(units, paper.sides, twips(sheet.bottom - sheet.top), place) : undefined
  if (!pages) return units.flatMap((unit) => wordRow(unit, Math.min(unit.wanted, 2), place))
  return pages.flatMap(({ rows, writing }, page) => [
    ...(page === 0 ? [] : [thin({ pageBreakBefore: true })]),
    ...rows.flatMap(({ unit, lines }, index) =>
      wordRow(unit, lines, { ...place, design: { ...place.design, writing } }, page > 0 && index === 0),
    ),
  ])
}

/** The small dot before an item of a list. */
const items = {
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
