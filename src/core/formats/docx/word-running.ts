import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Paper } from '../../paper/paper.ts'
import { fill } from '../../words/messages.ts'
import type { BlockContext } from './place.ts'
import { directed, markAround } from './word-direction.ts'
import { wrappedLines } from './word-lines.ts'
import { markRun } from './word-mark.ts'

/** What stands at the head and the foot of every page, as on the paper. */
export function runningParts(paper: Paper, place: BlockContext) {
  const footer = foot(paper, place)
  if (paper.arrangement === 'rows') return { footers: { default: footer } }
  const title = new Paragraph({
    style: 'Foot',
    bidirectional: place.rtl,
    children: [new TextRun(directed(paper.title, place.rtl))],
  })
  return {
    headers: {
      default: new Header({ children: [title] }),
      first: new Header({ children: [new Paragraph({ style: 'Foot' })] }),
    },
    footers: { default: footer, first: foot(paper, place) },
  }
}

function foot(
  { title, form, authors, sides, arrangement, foot: last }: Paper,
  { rtl, width, messages }: BlockContext,
): Footer {
  const [before = '', between = '', after = ''] = fill(messages.paper.pageOf, {
    page: '\0',
    pages: '\0',
  }).split('\0')
  const mark = markAround(before + after, rtl)
  const numbers = [mark + before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after + mark]
  const isOne = arrangement === 'rows' && sides === 1 && authors.length === 0
  const said = arrangement === 'rows' && authors.length > 0 ? `${title} · ${form}` : form
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        bidirectional: rtl,
        tabStops: [{ type: TabStopType.END, position: width }],
        children: [
          markRun(),
          new TextRun('  '),
          new TextRun(directed(said, rtl)),
          ...(isOne ? [] : [new TextRun('\t'), new TextRun({ children: numbers })]),
        ],
      }),
      ...(last === undefined
        ? []
        : [
            new Paragraph({
              style: 'Foot',
              bidirectional: rtl,
              children: [new TextRun(directed(last, rtl))],
            }),
          ]),
    ],
  })
}

/** How high the last line of a letterhead is, in points; rather too high than too low. */
export function letterheadFootHeight({ foot: text }: Paper, { width, design }: BlockContext): number {
  return text === undefined ? 0 : wrappedLines(text, width, design.running.size) * design.running.leading
}
