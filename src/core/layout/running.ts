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
  paper: Paper,
  page: number,
  pages: number,
  { setting, sheet, frame }: { setting: Setting; sheet: SheetSize; frame: Frame },
): readonly Mark[] {
  const { running, space } = setting.design
  const foot = sheet.foot - running.leading
  const texts = footTexts(paper, page, pages, setting)
  const number = lineOf(texts.number, running, setting)
  const high = running.size
  const wide = markWidth(high)
  const named = inset(frame, wide + space)
  return [
    ...(page === 1 || setting.inRows ? [] : [oneLine('Header', paper.title, sheet.head, frame)]),
    ...(setting.inRows ? [] : [rule(frame.left, foot - space * 0.6, frame.width, 'faint')]),
    ...markOn(fromStart(frame, 0, wide), foot + (running.leading - high) / 2, high),
    oneLine('Footer', texts.said, foot, inset(named, 0, number.width + space * 3)),
    {
      ...textMark(
        number.line,
        running,
        fromStart(frame, frame.width - number.width, number.width),
        foot,
        null,
      ),
      running: 'Footer',
    },
  ]

  /** The beginning of a text that would be longer; all of it stands in the paper. */
  function oneLine(where: 'Header' | 'Footer', text: string, y: number, place: Frame): Mark {
    const shown = shortLine(text, running, setting, place.width)
    return { ...textMark(shown.line, running, fromStart(place, 0, shown.width), y, null), running: where }
  }
}

/** What our own foot says at its start and at its end; a paper in rows that is a single page needs no number. */
export function footTexts(
  { title, form, authors }: Paper,
  page: number,
  pages: number,
  { inRows, messages }: Setting,
): { readonly said: string; readonly number: string } {
  return {
    said: inRows && authors.length > 0 ? `${title} · ${form}` : form,
    number: inRows && pages === 1 ? '' : fill(messages.paper.pageOf, { page, pages }),
  }
}
