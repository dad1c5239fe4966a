import { CheckBox, HeadingLevel, type Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Block, Options, QuestionBlock, Text, Title } from '../../paper/paper.ts'
import type { BlockContext } from './place.ts'
import { cellsTable } from './word-cells.ts'
import { colours } from './word-design.ts'
import { directed } from './word-direction.ts'
import { gapParagraphs } from './word-gap.ts'
import { wrappedLines } from './word-lines.ts'
import { bodyParagraph, type Differing, runs, spanRuns, styled, type WordElement } from './word-paragraph.ts'
import { plainTable } from './word-plain-table.ts'
import { rosterTable } from './word-roster.ts'
import { scaleRuns } from './word-scale.ts'
import { voicesTable } from './word-voices.ts'

/** The blocks of a paper as paragraphs and tables that can be typed in. */
export function wordBlocks(blocks: readonly Block[], place: BlockContext): WordElement[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.kind
    const leads = block.kind === 'text' && (next === 'voices' || next === 'gap' || next === 'roster')
    return leads ? [textBlock(block, place, true)] : wordBlock(block, place) // room to write may not lose its opening words
  })
}

function wordBlock(block: Block, place: BlockContext): WordElement[] {
  switch (block.kind) {
    case 'title':
      return titleBlock(block, place)
    case 'section':
      return [
        heading(block.text, HeadingLevel.HEADING_1, place, { spacing: { before: place.design.between } }),
        ...hint(block.why, place),
        ...wordBlocks(block.blocks, { ...place, nested: true }),
      ]
    case 'question':
      return questionBlock(block, place)
    case 'cells':
      return cellsTable(block.questions, place, wordBlocks)
    case 'roster':
      return rosterTable(block, place, wordBlocks)
    case 'text':
      return [textBlock(block, place)]
    case 'list':
      return block.items.map((item) => bodyParagraph(runs(item, place), place, listed(place)))
    case 'options':
      return optionLines(block, place)
    case 'scale':
      return [bodyParagraph(scaleRuns(block, place), place, { style: 'Option' })]
    case 'voices':
      return voicesTable(block.voices, place, wordBlocks)
    case 'table':
      return plainTable([block.head, ...block.rows], place)
    case 'drawing':
      return [styled(block.alt, 'Hint', place)]
    case 'gap':
      return gapParagraphs(block, place)
  }
}

function titleBlock({ head, form, text, line }: Title, place: BlockContext): Paragraph[] {
  return [
    ...letterheadLine(head, place),
    ...(form === '' ? [] : [styled(form, 'Form', place)]),
    heading(text, HeadingLevel.TITLE, place),
    ...(line === '' ? [] : [styled(line, 'Subtitle', place)]),
  ]
}

/** The firm or the practice, above the title. */
export function letterheadLine(head: string | undefined, place: BlockContext): Paragraph[] {
  return head === undefined ? [] : [styled(head, 'Letterhead', place)]
}

/** A question and below it what was answered, or the place for it. */
function questionBlock(block: QuestionBlock, place: BlockContext): WordElement[] {
  const level = place.nested ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1
  const inRows = place.design.theme > 0
  const words = inRows ? questionRuns(block, place) : runs(block.text, place)
  return [
    bodyParagraph(words, place, { heading: level, ...(isFirstInCell(place) && { spacing: { before: 0 } }) }),
    ...(inRows ? [] : hint(block.prompt, place)),
    ...wordBlocks(block.blocks, place),
  ]
}

/** On a paper in rows a cell begins with its question. */
function isFirstInCell({ design, indent }: BlockContext): boolean {
  return design.theme > 0 && indent === 0
}

/** The question in its own letters, and a hint behind it while there is room on the line, since it only helps. */
export function questionRuns({ text, prompt }: QuestionBlock, place: BlockContext): TextRun[] {
  const { question, hint: small } = place.design
  const asked = { bold: true, size: question.size * 2, color: colours.text }
  const first = new TextRun({ ...directed(text, place.rtl), ...asked })
  const isRoomy = prompt !== '' && wrappedLines(`${text}  ${prompt}`, place.width, question.size) === 1
  if (!isRoomy) return [first]
  const help = { bold: false, size: small.size * 2, color: colours.soft }
  return [first, new TextRun({ ...directed(`  ${prompt}`, place.rtl), ...help })]
}

function hint(text: string, place: BlockContext): Paragraph[] {
  return text === '' ? [] : [styled(text, 'Hint', place, { keepNext: true })]
}

function textBlock({ tone, spans }: Text, place: BlockContext, keepNext = false): Paragraph {
  const children = spans.flatMap((span) => spanRuns(span, place))
  if (tone === 'body') return bodyParagraph(children, place, { keepNext, spacing: { after: 60 } })
  return bodyParagraph(children, place, { style: tone === 'lead' ? 'Lead' : 'Hint', keepNext })
}

function optionLines({ options }: Options, place: BlockContext): Paragraph[] {
  return options.map(({ label, chosen }, index) => {
    const words = new TextRun({ ...directed(` ${label}`, place.rtl), bold: chosen })
    const children: ParagraphChild[] = [new CheckBox({ checked: chosen }), words]
    return bodyParagraph(children, place, { style: 'Option', keepNext: index < options.length - 1 }) // one chooses among all of them
  })
}

function heading(text: string, level: Differing['heading'], place: BlockContext, options: Differing = {}) {
  return bodyParagraph(runs(text, place), place, { ...(level && { heading: level }), ...options })
}

/** An item of a list, with a small dot before it. */
function listed({ indent, end }: BlockContext): Differing {
  return {
    numbering: { reference: 'items', level: 0 },
    indent: { left: indent + 240, hanging: 240, right: end },
  }
}
