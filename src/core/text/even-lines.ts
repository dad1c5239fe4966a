import { breakLines } from './break-lines.ts'
import type { Line } from './line.ts'
import type { TextStyle } from './text-style.ts'

/** A text in no more lines than `width` points need, each as short as that allows; for headings and posters. */
export function evenLines(text: string, style: TextStyle, width: number): readonly Line[] {
  const lines = breakLines(text, style, width)
  const narrowest = Math.max(width / 2, ...text.split(/\s+/).map((word) => wordLength(word, style)))
  return lines.length === 1 || narrowest >= width ? lines : halve(narrowest, width) // no word breaks for evenness

  function halve(narrow: number, wide: number): readonly Line[] {
    if (wide - narrow < 1) return breakLines(text, style, wide)
    const middle = (narrow + wide) / 2
    const fits = breakLines(text, style, middle).length <= lines.length
    return fits ? halve(narrow, middle) : halve(middle, wide)
  }
}

/** A text in lines no wider than `width` points; where its last would be one word or very short, those before give it company. */
export function companionedLines(text: string, style: TextStyle, width: number): readonly Line[] {
  const lines = breakLines(text, style, width)
  if (lines.length === 1 || !endsAlone(lines, style, width)) return lines
  const narrower = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7].map((part) => width * part)
  for (const limit of narrower) {
    const better = breakLines(text, style, limit)
    if (better.length === lines.length && !endsAlone(better, style, width)) return better
  }
  return lines
}

function endsAlone(lines: readonly Line[], { size }: TextStyle, width: number): boolean {
  const last = lines.at(-1)
  return last === undefined || !/\S\s+\S/.test(last.text) || (last.width * size) / 1000 < width / 4
}

function wordLength(word: string, style: TextStyle): number {
  const [line] = breakLines(word, style, Number.POSITIVE_INFINITY)
  return ((line?.width ?? 0) * style.size) / 1000
}
