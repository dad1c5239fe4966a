import type { Block, Cells, QuestionBlock, Section } from '../../paper/paper.ts'
import { equalColumns, type Frame, fromStart } from '../frame.ts'
import { marked } from '../headings.ts'
import { layHeading } from '../paragraph.ts'
import { heightOf, join, type Piece, spaced, strip, withNext } from '../piece.ts'
import type { LayBlocks, Setting } from '../setting.ts'
import { group, words } from '../tags.ts'
import { lineOf, textMark } from '../text-lines.ts'
import { linesIn, withLines } from './unit.ts'

/** A question in one line, with a hint behind it while there is room, and below it what was answered or is to be written. */
export function layAsk(
  { text, prompt, blocks }: QuestionBlock,
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const { design } = setting
  const head = layLine(text, prompt, setting, frame)
  const [first] = blocks
  const above = first?.kind === 'gap' && takesWriting(first) ? 0 : first?.kind === 'voices' ? 0.8 : 0.5
  const inside = spaced(layBlocks(blocks, setting, frame), design.space * above)
  return {
    tags: [group('Sect', [...head.tags, ...inside.tags])],
    flows: [...withNext(head.flows), ...inside.flows],
  }
}

function takesWriting({ shape }: Extract<Block, { kind: 'gap' }>): boolean {
  return shape.kind === 'long' || shape.kind === 'short' || shape.kind === 'list'
}

function layLine(text: string, hint: string, setting: Setting, frame: Frame): Piece {
  const { question, hint: small, space } = setting.design
  const heading = layHeading(text, question, setting, frame, 'H3')
  if (hint === '') return heading
  const [first, second] = [lineOf(text, question, setting), lineOf(hint, small, setting)]
  const offset = first.width + space * 1.2
  if (offset + second.width > frame.width) return heading // it only helps
  const tags = [words('H3', text, setting), words('P', hint, setting)]
  const [title = null, more = null] = tags
  const lower = question.leading - small.leading - 0.4
  const line = strip(question.leading, [
    textMark(first.line, question, fromStart(frame, 0, first.width), 0, title),
    textMark(second.line, small, fromStart(frame, offset, second.width), lower, more),
  ])
  return { tags, flows: [line] }
}

/** Questions side by side, in columns of one width; the shorter ones get more lines, so that all of them end together. */
export function layCells({ questions }: Cells, setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const frames = equalColumns(frame, questions.length, setting.design.space * 3)
  return columnsOf(questions, setting, frames, (question, within, column) =>
    layAsk(question, within, column, layBlocks),
  )
}

/** Sections side by side, each with its theme above what it asks. */
export function layThemes(
  sections: readonly Section[],
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const frames = equalColumns(frame, sections.length, setting.design.space * 4)
  return columnsOf(sections, setting, frames, ({ text, blocks, ...rest }, within, column) => {
    const theme = marked(layHeading(text, within.design.section, within, column, 'H2'), text, 2)
    const inside = layBlocks(blocks, within, column)
    return {
      ...rest,
      tags: [group('Sect', [...theme.tags, ...inside.tags])],
      flows: [...withNext(theme.flows), ...inside.flows],
    }
  })
}

function columnsOf<Kind extends QuestionBlock | Section>(
  blocks: readonly Kind[],
  setting: Setting,
  frames: readonly Frame[],
  lay: (block: Kind, setting: Setting, frame: Frame) => Piece,
): Piece {
  const { writing } = setting.design
  const pieces = blocks.map((block, index) => lay(block, setting, columnAt(index)))
  const highest = Math.max(...pieces.map(({ flows }) => heightOf(flows)))
  const level = blocks.map((block, index) => {
    const piece = pieces[index] ?? lay(block, setting, columnAt(index))
    const more = Math.floor((highest - heightOf(piece.flows) + 0.01) / writing)
    const lines = linesIn(block)
    return lines > 0 && more > 0 ? lay(withLines(block, lines + more), setting, columnAt(index)) : piece
  })
  return {
    tags: join(level).tags,
    flows: [{ kind: 'columns', above: 0, columns: level.map(({ flows }) => flows) }],
  }

  function columnAt(index: number): Frame {
    const frame = frames[index]
    if (frame === undefined) throw new Error('There are more questions than columns. Make a column for each.')
    return frame
  }
}
