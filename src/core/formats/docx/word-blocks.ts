import { CheckBox, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { Block, Gap, Options, Span, Text, Title } from '../../paper/paper.ts'
import type { BlockContext } from './place.ts'
import { directed } from './word-direction.ts'
import { emptyScaleRuns, scaleRuns } from './word-scale.ts'
import { answerBox, plainTable, rosterTable, voicesTable } from './word-tables.ts'

type Style = 'Form' | 'Subtitle' | 'Lead' | 'Hint'
type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel]
type Piece = Paragraph | Table

/** The blocks of a paper as paragraphs and tables that can be typed in. */
export function wordBlocks(blocks: readonly Block[], place: BlockContext): Piece[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.kind
    const leads = block.kind === 'text' && (next === 'voices' || next === 'gap' || next === 'roster')
    return leads ? [textBlock(block, place, true)] : wordBlock(block, place) // room to write may not lose its opening words
  })
}

function wordBlock(block: Block, place: BlockContext): Piece[] {
  switch (block.kind) {
    case 'title':
      return titleBlock(block, place)
    case 'section':
      return [
        heading(block.text, HeadingLevel.HEADING_1, place),
        ...hint(block.why, place),
        ...wordBlocks(block.blocks, { ...place, nested: true }),
      ]
    case 'question':
      return [
        heading(block.text, place.nested ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1, place),
        ...hint(block.prompt, place),
        ...wordBlocks(block.blocks, place),
      ]
    case 'cells':
      return wordBlocks(block.questions, place)
    case 'roster':
      return rosterTable(block, place, wordBlocks)
    case 'text':
      return [textBlock(block, place)]
    case 'list':
      return block.items.map((item) => paragraph(lines(item, place), place, { bullet: { level: 0 } }))
    case 'options':
      return optionLines(block, place)
    case 'scale':
      return [paragraph(scaleRuns(block, place), place)]
    case 'voices':
      return voicesTable(block.voices, place, wordBlocks)
    case 'table':
      return plainTable([block.head, ...block.rows], place)
    case 'gap':
      return gapBlock(block, place)
  }
}

function titleBlock({ form, text, line }: Title, place: BlockContext): Paragraph[] {
  return [
    styled(form, 'Form', place),
    heading(text, HeadingLevel.TITLE, place),
    ...(line === '' ? [] : [styled(line, 'Subtitle', place)]),
  ]
}

function hint(text: string, place: BlockContext): Paragraph[] {
  return text === '' ? [] : [styled(text, 'Hint', place)]
}

function textBlock({ tone, spans }: Text, place: BlockContext, keepNext = false): Paragraph {
  const children = spans.flatMap((span) => spanRuns(span, place))
  if (tone === 'body') return paragraph(children, place, { keepNext })
  return paragraph(children, place, { style: tone === 'lead' ? 'Lead' : 'Hint', keepNext })
}

function spanRuns({ text, style }: Span, place: BlockContext): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...directed(line, place.rtl),
        break: index === 0 ? 0 : 1,
        ...(style === 'strong' && { bold: true }),
        ...(style === 'added' && { underline: {}, color: '2F5D50' }),
        ...(style === 'removed' && { strike: true, color: 'A84A28' }),
      }),
  )
}

function optionLines({ options }: Options, place: BlockContext): Paragraph[] {
  return options.map(({ label, chosen }, index) =>
    paragraph(
      [new CheckBox({ checked: chosen }), new TextRun({ ...directed(` ${label}`, place.rtl), bold: chosen })],
      place,
      { keepNext: index < options.length - 1 }, // one chooses among all of them, so they stay on one page
    ),
  )
}

function gapBlock({ shape }: Gap, place: BlockContext): Piece[] {
  switch (shape.kind) {
    case 'short':
      return answerSpace(1, '', place)
    case 'date':
      return answerSpace(1, place.messages.paper.date, place)
    case 'signature':
      return answerSpace(1, place.messages.paper.signature, place)
    case 'long':
      return answerSpace(shape.lines, '', place)
    case 'list':
      return answerSpace(shape.items, '', place)
    case 'options':
      return shape.options.map(({ label }, index) =>
        paragraph([new CheckBox(), new TextRun(directed(` ${label}`, place.rtl))], place, {
          keepNext: index < shape.options.length - 1,
        }),
      )
    case 'scale':
      return [paragraph(emptyScaleRuns(shape, place), place)]
  }
}

/** Room to type in: a box of its own, or empty lines where a cell is the box already. */
function answerSpace(lines: number, label: string, place: BlockContext): Piece[] {
  const head = label === '' ? [] : [styled(label, 'Hint', place)]
  const room = Array.from({ length: lines }, () => paragraph([], place))
  return place.boxed ? [...head, ...room] : answerBox([...head, ...room], place)
}

function lines(text: string, place: BlockContext): TextRun[] {
  return spanRuns({ text, style: 'plain' }, place)
}

function styled(text: string, style: Style, place: BlockContext): Paragraph {
  return paragraph(lines(text, place), place, { style })
}

function heading(text: string, level: Heading, place: BlockContext): Paragraph {
  return paragraph(lines(text, place), place, { heading: level })
}

function paragraph(
  children: readonly ParagraphChild[],
  place: BlockContext,
  options: { style?: Style; heading?: Heading; bullet?: { level: number }; keepNext?: boolean } = {},
): Paragraph {
  return new Paragraph({ bidirectional: place.rtl, children, ...options })
}
