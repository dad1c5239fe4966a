import type { List } from '../paper/paper.ts'
import type { Look } from './design.ts'
import { type Frame, fromStart, inset } from './frame.ts'
import { layParagraph } from './paragraph.ts'
import { besideFirst, join, type Piece, spaced } from './piece.ts'
import type { Setting } from './setting.ts'
import { group, words } from './tags.ts'
import { lineOf, readsRightToLeft, textMark } from './text-lines.ts'

/** Items with a bullet each, at the start of the line. */
export function layList({ items }: List, setting: Setting, frame: Frame): Piece {
  const pieces = items.map((item, index) => {
    const piece = layItem(item, setting, frame)
    return index === 0 ? piece : spaced(piece, setting.design.space * 0.4)
  })
  const { tags, flows } = join(pieces)
  return { tags: [group('L', tags)], flows }
}

function layItem(item: string, setting: Setting, frame: Frame): Piece {
  const { body } = setting.design
  const accent: Look = { ...body, ink: 'accent' }
  const whole = lineOf(item, body, setting).line
  const own = { ...frame, rtl: readsRightToLeft(whole, frame) } // the bullet stands before the item's first word
  const label = words('Lbl', '•', setting)
  const content = layParagraph(item, body, setting, inset(own, body.size), 'LBody')
  const bullet = lineOf('•', accent, setting)
  const x = fromStart(own, 0, bullet.width)
  const flows = besideFirst(content.flows, (y) => [{ ...textMark(bullet.line, accent, x, y, label), y }])
  return { tags: [group('LI', [label, ...content.tags])], flows }
}
