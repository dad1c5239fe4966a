import { BorderStyle, CheckBox, LineRuleType, type Paragraph, TextRun } from 'docx'
import type { Gap } from '../../paper/paper.ts'
import type { BlockContext } from './place.ts'
import { colours } from './word-design.ts'
import { directed } from './word-direction.ts'
import { bodyParagraph } from './word-paragraph.ts'
import { emptyScaleRuns } from './word-scale.ts'

/** An open place: lines to type on, which are ruled for a pen as well, or boxes to tick. */
export function gapParagraphs({ shape }: Gap, place: BlockContext): Paragraph[] {
  const { paper } = place.messages
  switch (shape.kind) {
    case 'short':
      return writingLines(1, place)
    case 'long':
      return writingLines(shape.lines, place)
    case 'list':
      return writingLines(shape.items, place)
    case 'date':
      return place.design.theme > 0 ? writingLines(1, place) : [captioned(paper.date, colours.soft, place)]
    case 'signature':
      return [captioned(paper.signature, colours.soft, place)]
    case 'options':
      return shape.options.map(({ label }, index) =>
        bodyParagraph([new CheckBox(), new TextRun(directed(` ${label}`, place.rtl))], place, {
          style: 'Option',
          keepNext: index < shape.options.length - 1, // one chooses among all of them, so they stay on one page
        }),
      )
    case 'scale':
      return [
        bodyParagraph(emptyScaleRuns(shape, place), place, { style: 'Option', spacing: { before: 40 } }),
      ]
  }
}

/** Empty paragraphs with a line below each: what is typed stands on the line. They stay on one page unless they are many. */
export function writingLines(count: number, place: BlockContext, height = place.design.writing): Paragraph[] {
  return Array.from({ length: count }, (_, index) =>
    bodyParagraph([], place, {
      keepNext: index < count - 1 && count <= 8,
      spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.AT_LEAST },
      border: { bottom: pen(index) },
    }),
  )
}

/** A line to write on with what it is for at its start, such as a name to sign beside. */
export function captioned(text: string, color: string, place: BlockContext, keepNext = false): Paragraph {
  const height = Math.round(place.design.writing * 1.2)
  const words = new TextRun({ ...directed(text, place.rtl), color })
  return bodyParagraph([words], place, {
    style: 'Caption',
    keepNext,
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.AT_LEAST },
    border: { bottom: pen(0) },
  })
}

/** A light line of 3/8 pt; programs join neighbours with the same border to one box, so every second is a shade apart. */
function pen(index: number) {
  return { style: BorderStyle.SINGLE, size: 3, space: 0, color: index % 2 === 0 ? colours.line : 'AAA49B' }
}
