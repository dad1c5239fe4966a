import type { Paper } from '../paper/paper.ts'
import type { Line } from '../text/line.ts'
import { markWidth } from './brand-mark.ts'
import { type Frame, fromStart } from './frame.ts'
import type { Mark, Tag } from './page.ts'
import { layHeading } from './paragraph.ts'
import { nothing, type Piece, strip } from './piece.ts'
import { footTexts } from './running.ts'
import type { Setting } from './setting.ts'
import { mm, type SheetSize } from './sheets.ts'
import { words } from './tags.ts'
import { lineHeight, lineOf, linesOf, textMark, xOf } from './text-lines.ts'

/** The line of a letterhead above a title; it stands in the margin of the first page, as far as there is room. */
export function layLetterhead(head: string | undefined, setting: Setting, frame: Frame): Piece {
  if (head === undefined) return nothing
  const { question, space } = setting.design
  const { tags, flows } = layHeading(head, { ...question, ink: 'accent' }, setting, frame)
  let y = -setting.headroom
  const marks = flows.flatMap((flow) => {
    const own = flow.kind === 'strip' ? flow.marks : []
    const placed = own.map((mark) => (mark.kind === 'text' ? { ...mark, y: mark.y + y } : mark))
    y += flow.kind === 'strip' ? flow.height : 0
    return placed
  })
  return { tags, flows: [strip(Math.max(0, y + space), marks)] }
}

/**
 * The last line of a letterhead, on every page. It is read once, with the first page; on the others it is a running foot
 * (ISO 14289-1, 7.8).
 */
export interface LetterheadFoot {
  readonly lines: readonly Line[]
  readonly isBeside: boolean // on the line of our own foot, where there is room
  readonly raised: number // how much higher everything above it ends
  readonly tag: Tag
}

/** Where a paper's pages are laid out. */
export interface PagePlace {
  readonly setting: Setting
  readonly sheet: SheetSize
  readonly frame: Frame
}

/** The foot of a letterhead in as many lines as it needs; nothing where there is none. */
export function layLetterheadFoot(paper: Paper, { setting, sheet, frame }: PagePlace): LetterheadFoot | null {
  const { foot: text } = paper
  if (text === undefined) return null
  const { running, space } = setting.design
  const tag = words('P', text, setting)
  const { line, width } = lineOf(text, running, setting)
  if (setting.inRows && width <= roomBeside(paper, setting, frame))
    return { lines: [line], isBeside: true, raised: 0, tag }
  const lines = linesOf(text, running, setting, frame.width)
  const height = lines.reduce((sum, one) => sum + lineHeight(one, running), space * gap)
  const below = Math.max(0, sheet.height - sheet.foot - edge)
  return { lines, isBeside: false, raised: Math.max(0, height - below), tag }
}

const edge = mm(12) // below which nothing stands
const gap = 0.4 // above it, in halves of a line

/** What our own foot leaves free, on a paper of many pages. */
function roomBeside(paper: Paper, setting: Setting, frame: Frame): number {
  const { running, space } = setting.design
  const { said, number } = footTexts(paper, 10, 10, setting)
  const taken = [said, number].reduce((sum, text) => sum + lineOf(text, running, setting).width, 0)
  return frame.width - markWidth(running.size) - taken - space * 8
}

/** A sheet on which the text ends higher, so that there is room for it. */
export function withRoomFor(foot: LetterheadFoot | null, sheet: SheetSize): SheetSize {
  const { raised } = foot ?? { raised: 0 }
  return { ...sheet, bottom: sheet.bottom - raised, foot: sheet.foot - raised }
}

/** Its lines at the foot of a page, or beside our own. */
export function letterheadMarks(
  { lines, isBeside, tag }: LetterheadFoot,
  [paper, page, pages]: readonly [Paper, number, number],
  { setting, sheet, frame }: PagePlace,
): readonly Mark[] {
  const { running, space } = setting.design
  const { number } = footTexts(paper, page, pages, setting)
  const behind = number === '' ? 0 : lineOf(number, running, setting).width + space * 3
  let y = isBeside ? sheet.foot - running.leading : sheet.foot + space * gap
  return lines.map((line) => {
    const width = (line.width * running.size) / 1000
    const x = isBeside
      ? fromStart(frame, frame.width - behind - width, width)
      : xOf(line, running, frame, 'start')
    const mark = textMark(line, running, x, y, page === 1 ? tag : null)
    y += lineHeight(line, running)
    return page === 1 ? mark : { ...mark, running: 'Footer' }
  })
}
