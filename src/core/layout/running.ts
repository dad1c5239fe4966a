import type { Paper } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import { markOn, markWidth } from './brand-mark.ts'
import { type Frame, fromStart, inset } from './frame.ts'
import type { Mark } from './page.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import type { SheetSize } from './sheets.ts'
import { lineOf, shortLine, textMark } from './text-lines.ts'

/** What stands at the head and the foot of every page; it is no part of what is read. */
export function runningMarks(
  { title, form, authors }: Paper,
  page: number,
  pages: number,
  { setting, sheet, frame }: { setting: Setting; sheet: SheetSize; frame: Frame },
): readonly Mark[] {
  const { running, space } = setting.design
  const foot = sheet.foot - running.leading
  const told = setting.inRows && pages === 1 ? '' : fill(setting.messages.paper.pageOf, { page, pages })
  const number = lineOf(told, running, setting)
  const high = running.size
  const wide = markWidth(high)
  const named = inset(frame, wide + space)
  return [
    ...(page === 1 || setting.inRows ? [] : [oneLine(title, sheet.head, frame)]),
    ...(setting.inRows ? [] : [rule(frame.left, foot - space * 0.6, frame.width, 'faint')]),
    ...markOn(fromStart(frame, 0, wide), foot + (running.leading - high) / 2, high),
    oneLine(
      setting.inRows && authors.length > 0 ? `${title} · ${form}` : form,
      foot,
      inset(named, 0, number.width + space * 3),
    ),
    textMark(number.line, running, fromStart(frame, frame.width - number.width, number.width), foot, null),
  ]

  /** The beginning of a text that would be longer; all of it stands in the paper. */
  function oneLine(text: string, y: number, place: Frame): Mark {
    const shown = shortLine(text, running, setting, place.width)
    return textMark(shown.line, running, fromStart(place, 0, shown.width), y, null)
  }
}
