import { CheckBox, type ParagraphChild, TextRun } from 'docx'
import type { GapShape, Scale } from '../../paper/paper.ts'
import { fill } from '../../words/messages.ts'
import type { BlockContext } from './place.ts'
import { directed } from './word-direction.ts'

/** A row of steps of which one is marked, from where one begins to read. */
export function scaleRuns({ steps, value, low, high }: Scale, place: BlockContext): TextRun[] {
  const dots = Array.from({ length: steps }, (_, index) => (index + 1 === value ? '●' : '○')).join(' ')
  const said = fill(place.messages.paper.scaleValue, { value, steps })
  return [
    scaleWords(low, place),
    between(`  ${dots}  `, place),
    scaleWords(high, place),
    between('  ', place),
    scaleWords(`(${said})`, place),
  ]
}

/** A row of numbered boxes to tick one of. */
export function emptyScaleRuns(
  { steps, low, high }: Extract<GapShape, { kind: 'scale' }>,
  place: BlockContext,
): ParagraphChild[] {
  const boxes = Array.from({ length: steps }, (_, index) => [
    new CheckBox(),
    between(` ${index + 1}   `, place),
  ])
  return [scaleWords(low, place), between('   ', place), ...boxes.flat(), scaleWords(high, place)]
}

function scaleWords(text: string, { rtl }: BlockContext): TextRun {
  return new TextRun(directed(text, rtl))
}

const rightToLeftMark = '\u200f' // else digits run on in the direction of the words before them (UAX #9, W7)

/** What stands between the words, in the direction of the paper. */
function between(text: string, { rtl }: BlockContext): TextRun {
  return new TextRun(rtl ? { text: rightToLeftMark + text, rightToLeft: true } : text)
}
