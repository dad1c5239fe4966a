import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Sheet } from '../../layout/page.ts'
import { cleanTexts } from '../../text/clean-texts.ts'
import type { Messages } from '../../words/messages.ts'
import { fill } from '../../words/messages.ts'
import type { FlowingFormat, FlowingPaper } from '../format.ts'
import { dated } from './dated.ts'
import { wordBlocks } from './word-blocks.ts'
import { directed, markAround } from './word-direction.ts'
import { wordStyles } from './word-styles.ts'

/** Word, for people who would rather type in the program that they have; opens in LibreOffice and Google Docs too. */
export function docx(messages: Messages): FlowingFormat {
  return {
    save: async (flowing) => {
      const clean = { ...flowing, paper: cleanTexts(flowing.paper) }
      return dated(new Uint8Array(await Packer.toArrayBuffer(wordDocument(clean, messages))), flowing.made)
    },
  }
}

/** Sizes in twentieths of a point, as Word counts (ECMA-376, 17.18.87). */
const SHEETS = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const satisfies Record<Sheet, { width: number; height: number }>

const MARGIN = 1134 // 20 mm

function wordDocument(flowing: FlowingPaper, messages: Messages): Document {
  const { paper, sheet } = flowing
  const width = SHEETS[sheet].width - 2 * MARGIN
  return new Document({
    title: paper.title,
    creator: paper.authors.join(', '),
    description: paper.form,
    styles: wordStyles(paper.language),
    sections: [
      {
        properties: {
          page: { size: SHEETS[sheet], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: foot(flowing, messages, width) },
        children: wordBlocks(paper.blocks, {
          rtl: paper.direction === 'rtl',
          boxed: false,
          nested: false,
          width,
          messages,
        }),
      },
    ],
  })
}

function foot({ paper }: FlowingPaper, messages: Messages, width: number): Footer {
  const [before = '', between = '', after = ''] = fill(messages.paper.pageOf, {
    page: '\0',
    pages: '\0',
  }).split('\0')
  const rtl = paper.direction === 'rtl'
  const mark = markAround(before + after, rtl)
  const numbers = [mark + before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after + mark]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.START,
        bidirectional: rtl,
        tabStops: [{ type: TabStopType.END, position: width }],
        children: [
          new TextRun(directed(paper.form, rtl)),
          new TextRun('\t'),
          new TextRun({ children: numbers }),
        ],
      }),
    ],
  })
}
