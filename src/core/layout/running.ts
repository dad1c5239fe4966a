import type { Paper } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import type { Frame } from './frame.ts'
import { fromStart } from './frame.ts'
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
  const room = frame.width - number.width - space * 3
  return [
    ...(page === 1 || setting.inRows ? [] : [oneLine(title, sheet.head, frame.width)]),
    ...(setting.inRows ? [] : [rule(frame.left, foot - space * 0.6, frame.width, 'faint')]),
    oneLine(setting.inRows && authors.length > 0 ? `${title} · ${form}` : form, foot, room),
    textMark(number.line, running, fromStart(frame, frame.width - number.width, number.width), foot, null),
  ]

  /** The beginning of a text that would be longer; all of it stands in the paper. */
  function oneLine(text: string, y: number, width: number): Mark {
    const shown = shortLine(text, running, setting, width)
    return textMark(shown.line, running, fromStart(frame, 0, shown.width), y, null)
  }
}
