import type { Block, QuestionBlock, Section, Title } from '../paper/paper.ts'
import { headedAgain } from './again.ts'
import { type Frame, fromStart } from './frame.ts'
import { layLetterhead } from './letterhead.ts'
import type { RuleMark } from './page.ts'
import { layHeading, layWords } from './paragraph.ts'
import { join, type Piece, type Strip, spaced, strip, together, withNext } from './piece.ts'
import type { LayBlocks, Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { group } from './tags.ts'

/** The head of the paper, with two short strokes below it, one for each voice. */
export function layTitle({ head, form, text, line }: Title, setting: Setting, frame: Frame): Piece {
  const { design } = setting
  const whole = { ...setting, design: { ...design, measure: frame.width } }
  const title = layHeading(text, design.title, whole, frame, 'H1')
  const stroke = strip(2, twoStrokes(1, frame), { above: design.space * 1.6 })
  const piece = join([
    layLetterhead(head, whole, frame),
    layHeading(form, design.form, whole, frame),
    marked(spaced(title, design.space * 0.6), text, 1),
    spaced(layHeading(line, { ...design.hint, size: design.lead.size }, whole, frame), design.space * 0.6),
  ])
  return { tags: piece.tags, flows: [...withNext(piece.flows), stroke] }
}

function twoStrokes(y: number, frame: Frame): readonly RuleMark[] {
  const length = 24
  return [
    rule(fromStart(frame, 0, length), y, length, 'accent', 1.5),
    rule(fromStart(frame, length + 4, length), y, length, 'other', 1.5),
  ]
}

/** A topic: a hairline unless it begins the page, its heading, why we ask, and its questions. */
export function laySection(
  { text, why, blocks }: Section,
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const { design } = setting
  const plain = layHeading(text, design.section, setting, frame, 'H2')
  const heading = marked(ruledAbove(plain, design.space * 1.3, frame), text, 2)
  const reason = spaced(layWords(why, design.hint, setting, frame), design.space * 0.4)
  const head = join([heading, reason])
  const within = layBlocks(blocks, { ...setting, nested: true }, frame)
  const inside = headedAgain(text, blocks, within, setting, frame)
  return {
    tags: [group('Sect', [...head.tags, ...inside.tags])],
    flows: [...withNext(head.flows), ...spaced(inside, design.space * 1.3).flows],
  }
}

/** A question with its answers. A short one stays on one page. */
export function layQuestion(
  { text, prompt, blocks }: QuestionBlock,
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const { design } = setting
  const role = setting.nested ? 'H3' : 'H2'
  const head = join([
    layHeading(text, design.question, setting, frame, role),
    layWords(prompt, design.body, setting, frame),
  ])
  const within = headedAgain(text, blocks, layBlocks(blocks, setting, frame), setting, frame)
  const inside = spaced(within, design.space * spaceBefore(blocks[0]))
  return {
    tags: [group('Sect', [...head.tags, ...inside.tags])],
    flows: together([...withNext(head.flows), ...inside.flows], mostTogether(blocks, setting)),
  }
}

/** In halves of a line. */
function spaceBefore(block: Block | undefined): number {
  if (block?.kind === 'voices') return 1.2
  if (block?.kind === 'gap' || block?.kind === 'scale' || block?.kind === 'options') return 0.8
  return 0.2
}

/** How high a question may be that is not torn apart. */
function mostTogether(blocks: readonly Block[], { design }: Setting): number {
  return 9 * (blocks.some(isOpenBlock) ? design.writing : design.body.leading)
}

/** Where people are going to write, they see the question. */
function isOpenBlock(block: Block): boolean {
  return (
    block.kind === 'gap' ||
    (block.kind === 'voices' && block.voices.some((voice) => voice.blocks.some(isOpenBlock)))
  )
}

function ruledAbove(piece: Piece, distance: number, frame: Frame): Piece {
  const [first, ...rest] = piece.flows
  if (first?.kind !== 'strip') return piece
  const separator = rule(frame.left, -distance, frame.width, 'faint', 0.75)
  return { ...piece, flows: [{ ...first, separator }, ...rest] }
}

/** The piece with a place in the outline. */
export function marked(piece: Piece, text: string, level: 1 | 2): Piece {
  const [first, ...rest] = piece.flows
  if (first?.kind !== 'strip') return piece
  const bookmarked: Strip = { ...first, bookmark: { text, level } }
  return { ...piece, flows: [bookmarked, ...rest] }
}
