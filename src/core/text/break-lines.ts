import { breakPlaces, breaksInWord } from './break-places.ts'
import { cleanText } from './clean-text.ts'
import { cutLine } from './cut-line.ts'
import type { Line } from './line.ts'
import { type Paragraph, shapeParagraph } from './paragraph.ts'
import type { TextStyle } from './text-style.ts'

/**
 * A text in lines that are no wider than `width` points; at least one line, even of nothing. Line breaks in the text
 * stay, white space at the end of a line hangs outside it, and only a word that is longer than a line is broken.
 */
export function breakLines(text: string, style: TextStyle, width: number): Line[] {
  const limit = (width * 1000) / style.size + rounding
  return cleanText(text)
    .split('\n')
    .flatMap((piece) => brokenLines(shapeParagraph(piece, style), limit))
}

const rounding = 0.001

function brokenLines(paragraph: Paragraph, limit: number): Line[] {
  const end = paragraph.clusters.length
  if (rangeWidth(paragraph, 0, end) <= limit) return [cutLine(paragraph, 0, visibleEnd(paragraph, 0, end))]
  const lines: Line[] = []
  let start = 0
  for (const next of lineStarts(paragraph, limit)) {
    lines.push(cutLine(paragraph, start, visibleEnd(paragraph, start, next), next))
    start = next
  }
  return lines
}

/** The cluster after each line, taking as much onto every line as fits. */
function lineStarts(paragraph: Paragraph, limit: number): readonly number[] {
  const ends: number[] = []
  const fits = (from: number, to: number) =>
    rangeWidth(paragraph, from, visibleEnd(paragraph, from, to)) <= limit
  let start = 0
  let end = 0
  const take = (to: number) => {
    if (end > start && !fits(start, to)) {
      ends.push(end)
      start = end
    }
    end = to
  }
  for (const place of breakPlaces(paragraph)) {
    if (fits(end, place)) take(place)
    else {
      if (end > start) ends.push(end)
      start = end
      for (const part of breaksInWord(paragraph, end, place)) {
        if (fits(end, part)) take(part)
        else for (let cluster = end + 1; cluster <= part; cluster++) take(cluster) // a heap of marks counts as one grapheme
      }
    }
  }
  return [...ends, end]
}

function rangeWidth({ widths }: Paragraph, from: number, to: number): number {
  return (widths[to] ?? 0) - (widths[from] ?? 0)
}

function visibleEnd({ visible }: Paragraph, from: number, to: number): number {
  return Math.max(from, visible[to] ?? 0)
}
