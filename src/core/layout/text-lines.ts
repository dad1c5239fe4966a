import { companionedLines, evenLines } from '../text/even-lines.ts'
import { hanForms } from '../text/han-language.ts'
import type { Line } from '../text/line.ts'
import { shapeLine } from '../text/shape-line.ts'
import type { TextStyle } from '../text/text-style.ts'
import type { Look } from './design.ts'
import { type Frame, fromStart } from './frame.ts'
import type { Tag, TextMark } from './page.ts'
import { passageLanguage } from './passage-language.ts'
import { type Strip, strip } from './piece.ts'
import type { Setting } from './setting.ts'

/** Where a line stands in its frame: where its own script begins, or at the start or the end of the frame. */
export type Align = 'own' | 'start' | 'end'

/** A text broken into lines for a frame; its last line is more than one word where the others can spare some. */
export function linesOf(text: string, look: Look, setting: Setting, width: number): readonly Line[] {
  return companionedLines(text, styleOf(text, look, setting), width)
}

/** A heading broken into lines of about the same length. */
export function headingLinesOf(text: string, look: Look, setting: Setting, width: number): readonly Line[] {
  return evenLines(text, styleOf(text, look, setting), width)
}

/** A text on one line, and how wide it is in points. */
export function lineOf(text: string, look: Look, setting: Setting): { line: Line; width: number } {
  const line = shapeLine(text, styleOf(text, look, setting))
  return { line, width: widthOf(line, look) }
}

/** A text on one line of this width: its beginning, when it would be longer. */
export function shortLine(
  text: string,
  look: Look,
  setting: Setting,
  width: number,
): { line: Line; width: number } {
  const whole = lineOf(text, look, setting)
  if (whole.width <= width) return whole
  const [first] = linesOf(text, look, setting, width - look.size)
  return first ? lineOf(`${first.text}…`, look, setting) : whole
}

/** The width of a line in points. */
export function widthOf(line: Line, look: Look): number {
  return (line.width * look.size) / 1000
}

/** A strip for each line; neither the first nor the last line of a paragraph is left alone on a page. */
export function lineStrips(
  lines: readonly Line[],
  look: Look,
  frame: Frame,
  tag: Tag | null,
  align: Align,
): readonly Strip[] {
  return lines.map((line, index) => {
    const keep = lines.length > 1 && (index === 0 || index === lines.length - 2)
    const height = lineHeight(line, look)
    if (line.runs.length === 0) return strip(height, [], { keep }) // an empty line is only a distance
    const mark = textMark(line, look, xOf(line, look, frame, align), 0, tag)
    return strip(height, [mark], { keep, baseline: mark.y })
  })
}

/** A line of text whose strip begins at `y`; its letters stand in the middle of their leading. */
export function textMark(line: Line, look: Look, x: number, y: number, tag: Tag | null): TextMark {
  const { ascent, descent } = extent(line)
  const spare = lineHeight(line, look) - ((ascent - descent) * look.size) / 1000
  const baseline = y + spare / 2 + (ascent * look.size) / 1000
  return { kind: 'text', x, y: baseline, size: look.size, line, ink: look.ink, tag }
}

/** The leading, or more where a script is taller than that. */
export function lineHeight(line: Line, look: Look): number {
  const { ascent, descent } = extent(line)
  return Math.max(look.leading, ((ascent - descent) * look.size) / 1000)
}

function extent({ runs }: Line): { ascent: number; descent: number } {
  return {
    ascent: Math.max(0, ...runs.map(({ face }) => face.ascent)),
    descent: Math.min(0, ...runs.map(({ face }) => face.descent)),
  }
}

/** Where a line begins, from the left edge of the page. */
export function xOf(line: Line, look: Look, frame: Frame, align: Align): number {
  const atRight = align === 'own' ? readsRightToLeft(line, frame) : frame.rtl === (align === 'start')
  return fromStart({ ...frame, rtl: atRight }, 0, widthOf(line, look))
}

/** Whether a line begins at the right; digits alone follow the paper. */
export function readsRightToLeft(line: Line, frame: Frame): boolean {
  return /\p{L}/u.test(line.text) ? line.rtl : frame.rtl
}

function styleOf(text: string, look: Look, setting: Setting): TextStyle {
  const language = passageLanguage(text, setting.language) ?? setting.language
  const han = hanForms(text, setting.language, setting.known)
  return { faces: setting.faces, weight: look.weight, size: look.size, language, han }
}
