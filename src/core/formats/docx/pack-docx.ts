import { Document, HeadingLevel, type ISectionOptions, Packer, SectionType, TextRun } from 'docx'
import { rowSheet } from '../../layout/sheets.ts'
import type { Block, Paper } from '../../paper/paper.ts'
import { plainText } from '../../paper/plain-text.ts'
import { cleanTexts } from '../../text/clean-texts.ts'
import type { Messages } from '../../words/messages.ts'
import type { FlowingPack, FlowingPart } from '../format.ts'
import { dated } from './dated.ts'
import type { BlockContext } from './place.ts'
import { wordBlocks } from './word-blocks.ts'
import { colours, wordDesigns } from './word-design.ts'
import { directed } from './word-direction.ts'
import { bodyParagraph, type WordElement } from './word-paragraph.ts'
import { runningParts } from './word-running.ts'
import { placeOn, wordList, wordPage, wordSection } from './word-section.ts'
import { wordStyles } from './word-styles.ts'
import { thin } from './word-tables.ts'

type WordSpeech = Pick<BlockContext, 'design' | 'messages'>

/** Several papers in one Word file, each on a page of its own; one that begins a sheet begins on its front. */
export async function packDocx(pack: FlowingPack, messages: Messages): Promise<Uint8Array> {
  const speech: WordSpeech = { design: wordDesigns.rows, messages }
  const file = new Document({
    title: pack.title,
    creator: '',
    description: '',
    styles: wordStyles(pack.language, speech.design),
    numbering: { config: [wordList] },
    sections: pack.parts.map((part) => partSection(part, pack, speech)),
  })
  return dated(new Uint8Array(await Packer.toArrayBuffer(file)), pack.made)
}

function partSection(part: FlowingPart, { sheet }: FlowingPack, speech: WordSpeech): ISectionOptions {
  const paper = cleanTexts(part.paper)
  const section =
    paper.arrangement === 'rows'
      ? wordSection(paper, sheet, speech)
      : plainSection(part, paper, sheet, speech)
  const type = part.beginsSheet ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE
  const { footers } = packFoot(paper, sheet, speech)
  return { ...section, properties: { ...section.properties, type }, footers }
}

/** What is read from top to bottom, within the narrow margins of the others. */
function plainSection(
  { isPoster }: FlowingPart,
  paper: Paper,
  name: FlowingPack['sheet'],
  speech: WordSpeech,
): ISectionOptions {
  const sheet = rowSheet(name, false)
  const page = placeOn(sheet, paper, speech)
  const place: BlockContext = { ...page, nested: true, design: { ...speech.design, theme: 0 } } // no themes at the side
  return {
    properties: { page: wordPage(sheet) },
    children: [...(isPoster ? posterElements(paper.blocks, place) : wordBlocks(paper.blocks, place)), thin()], // a break takes the line of what stands before it
  }
}

/** The form at the foot; numbers of pages would be those of the whole file. */
function packFoot(paper: Paper, name: FlowingPack['sheet'], speech: WordSpeech) {
  const single: Paper = { ...paper, arrangement: 'rows', sides: 1, authors: [] }
  return runningParts(single, placeOn(rowSheet(name, false), single, speech))
}

/** Read from across the room; half-points. */
const posterSizes = { title: 84, label: 30, words: 64 } as const

function posterElements(blocks: readonly Block[], place: BlockContext): WordElement[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'title')
      return [posterLine(block.text, 'title', place), posterLine(block.line, 'label', place)]
    if (block.kind !== 'section') return wordBlocks([block], place)
    return [
      posterLine(block.text, 'label', place),
      posterLine(plainText(block.blocks, place.messages), 'words', place),
    ]
  })
}

function posterLine(text: string, kind: keyof typeof posterSizes, place: BlockContext): WordElement {
  const look = {
    size: posterSizes[kind],
    bold: kind === 'words',
    color: kind === 'words' ? colours.text : colours.accent,
  }
  return bodyParagraph([new TextRun({ ...directed(text, place.rtl), ...look })], place, {
    ...(kind === 'title' && { heading: HeadingLevel.TITLE }),
    spacing: { before: kind === 'label' ? 480 : 80, after: 0 },
  })
}
