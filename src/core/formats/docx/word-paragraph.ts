import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { Block, Span } from '../../paper/paper.ts'
import type { BlockContext } from './place.ts'
import { colours } from './word-design.ts'
import { directed } from './word-direction.ts'

/** What a Word file is made of. */
export type WordElement = Paragraph | Table

/** Turns blocks into what Word shows of them at their place. */
export type BlockFill = (blocks: readonly Block[], place: BlockContext) => WordElement[]

/** The styles that paragraphs are given by name. */
export type ParagraphStyle =
  | 'Letterhead'
  | 'Form'
  | 'Subtitle'
  | 'Lead'
  | 'Hint'
  | 'Name'
  | 'OtherName'
  | 'Caption'
  | 'Option'

/** How a paragraph differs from others of its style. */
export type Differing = Omit<IParagraphOptions, 'children' | 'bidirectional' | 'text' | 'run'> & {
  readonly style?: ParagraphStyle
}

/** A paragraph at its place, beginning at its side. */
export function bodyParagraph(
  children: readonly ParagraphChild[],
  { rtl, indent, end }: BlockContext,
  options: Differing = {},
): Paragraph {
  const side = indent > 0 || end > 0 ? { indent: { left: indent, right: end } } : {}
  return new Paragraph({ bidirectional: rtl, widowControl: true, ...side, children, ...options })
}

/** A text in one of the styles. */
export function styled(
  text: string,
  style: ParagraphStyle,
  place: BlockContext,
  options: Differing = {},
): Paragraph {
  return bodyParagraph(runs(text, place), place, { style, ...options })
}

/** A text with its lines. */
export function runs(text: string, place: BlockContext): TextRun[] {
  return spanRuns({ text, style: 'plain' }, place)
}

/** A piece of text, with what was added and removed marked. */
export function spanRuns({ text, style }: Span, place: BlockContext): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...directed(line, place.rtl),
        break: index === 0 ? 0 : 1,
        ...(style === 'strong' && { bold: true }),
        ...(style === 'added' && { underline: {}, color: colours.accent }),
        ...(style === 'removed' && { strike: true, color: colours.other }),
      }),
  )
}
