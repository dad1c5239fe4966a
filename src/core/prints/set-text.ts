import type { Ink, Tag, TextMark } from '../layout/page.ts'
import { breakLines } from '../text/break-lines.ts'
import { evenLines } from '../text/even-lines.ts'
import type { TextStyle } from '../text/text-style.ts'

/** A paragraph that stands at a fixed place; lengths in points. */
export interface FixedParagraph extends TextStyle {
  readonly leading: number // from baseline to baseline, as a multiple of the size
  readonly align: 'start' | 'middle'
  readonly ink: Ink
}

/** What was set, and where it ends. */
export interface SetText {
  readonly marks: readonly TextMark[]
  readonly bottom: number
}

/** Sets a paragraph in even lines, with its top at `y`; right-to-left lines start at the right. */
export function setText(
  text: string,
  setting: FixedParagraph,
  x: number,
  y: number,
  width: number,
  tag: Tag,
): SetText {
  const { size, leading, ink, align } = setting
  const marks = evenLines(text, setting, width).map((line, index): TextMark => {
    const left = width - (line.width * size) / 1000
    const shift = align === 'middle' ? left / 2 : line.rtl ? left : 0
    return { kind: 'text', x: x + shift, y: y + size * (0.95 + index * leading), size, line, ink, tag }
  })
  return { marks, bottom: y + marks.length * size * leading }
}

/** The setting in the largest of `sizes` (largest first) at which the text keeps to `height`; the smallest, where none does. */
export function fitText(
  text: string,
  setting: FixedParagraph,
  sizes: readonly number[],
  width: number,
  height: number,
): FixedParagraph {
  const fits = sizes.find((size) => {
    const lines = breakLines(text, { ...setting, size }, width).length
    return lines * size * setting.leading <= height
  })
  return { ...setting, size: fits ?? sizes.at(-1) ?? setting.size }
}
