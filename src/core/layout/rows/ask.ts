import type { Cells, Gap, QuestionBlock, Section } from '../../paper/paper.ts'
import { equalColumns, type Frame, fromStart } from '../frame.ts'
import { marked } from '../headings.ts'
import { layHeading } from '../paragraph.ts'
import { join, type Piece, spaced, strip, withNext } from '../piece.ts'
import type { LayBlocks, Setting } from '../setting.ts'
import { group, words } from '../tags.ts'
import { lineOf, textMark } from '../text-lines.ts'
import { layLevel } from './level.ts'

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
  const above = first?.kind === 'gap' ? aboveGap(first) : first?.kind === 'voices' ? 0.8 : 0.5
  const inside = spaced(layBlocks(blocks, setting, frame), design.space * above)
  return {
    tags: [group('Sect', [...head.tags, ...inside.tags])],
    flows: [...withNext(head.flows), ...inside.flows],
  }
}

/** Lines bring their own space; circles need more of it than words. In spaces. */
function aboveGap({ shape }: Gap): number {
  if (shape.kind === 'scale') return 1
  return shape.kind === 'long' || shape.kind === 'short' || shape.kind === 'list' ? 0 : 0.5
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

/** Questions side by side, in columns of one width; fewer in a row where the columns would be too narrow. */
export function layCells({ questions }: Cells, setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const { narrowest, space } = setting.design
  const gap = space * 3
  const fitting = Math.max(1, Math.floor((frame.width + gap) / (narrowest + gap)))
  const count = Math.ceil(questions.length / fitting)
  const rows = Array.from({ length: count }, (_, row) => questions.slice(share(row), share(row + 1)))
  return join(rows.map((row, index) => spaced(layCellRow(row), index === 0 ? 0 : space)))

  function share(row: number): number {
    return Math.round((row * questions.length) / count)
  }

  function layCellRow(row: typeof questions): Piece {
    const frames = equalColumns(frame, row.length, gap)
    return layLevel(row, setting, frames, (question, within, column) =>
      layAsk(question, within, column, layBlocks),
    )
  }
}

/** Sections side by side, each with its theme above what it asks. */
export function layThemes(
  sections: readonly Section[],
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const frames = equalColumns(frame, sections.length, setting.design.space * 4)
  return layLevel(sections, setting, frames, ({ text, blocks, ...rest }, within, column) => {
    const theme = marked(layHeading(text, within.design.section, within, column, 'H2'), text, 2)
    const inside = layBlocks(blocks, within, column)
    return {
      ...rest,
      tags: [group('Sect', [...theme.tags, ...inside.tags])],
      flows: [...withNext(theme.flows), ...inside.flows],
    }
  })
}
