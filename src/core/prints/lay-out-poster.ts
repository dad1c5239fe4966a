import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { Page, PagedDocument, Tag } from '../layout/page.ts'
import { rule } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'
import { breakLines } from '../text/break-lines.ts'
import { evenLines } from '../text/even-lines.ts'
import type { Line } from '../text/line.ts'
import { type PrintOptions, type SheetSetup, sheetWriter } from './sheet-writer.ts'

/** What hangs on a wall: sentences that people say, each with the name of the step or the theme that it belongs to. */
export interface Poster {
  readonly title: string
  readonly line: string
  readonly site: string
  readonly sayings: readonly Saying[]
}
export interface Saying {
  readonly label: string
  readonly words: string
}

/**
 * The smallest type of a sentence on a poster, in points: its capitals, 0.7 of the type, are 20 mm high, a two-hundredth
 * of four metres, from which they are read.
 */
export const legible = mm(20) / 0.7

const largest = 150
const LEADING = 1.08
const AIR = 3 // below a sentence, in hundredths of the sheet’s width

/** A poster: all sentences on one sheet where they are legible from four metres there, else a sheet for each, as large as it may be. */
export function layOutPoster(poster: Poster, options: PrintOptions): PagedDocument {
  const tags: Tag[] = []
  const together = sizeFor(poster.sayings, options, true)
  const pages = together
    ? [sheetOf(poster, poster.sayings, together, options, tags)]
    : poster.sayings.map((saying) => {
        const size = sizeFor([saying], options, false) ?? legible
        return sheetOf(poster, [saying], size, options, tags)
      })
  return {
    title: poster.title,
    language: options.language,
    rtl: false,
    authors: [],
    root: { role: 'Document', children: tags },
    pages,
    bookmarks: pages.map((_, page) => ({
      text: together ? poster.title : (poster.sayings[page]?.label ?? poster.title),
      level: 1,
      page,
      y: 0,
    })),
  }
}

/** The measures of a sheet, all from its width; in points. */
function measuresOf({ width, height }: PrintOptions) {
  const unit = width / 100
  const margin = 7 * unit
  const foot = height - margin - 3.4 * unit
  return { unit, margin, room: width - 2 * margin, head: 10 * unit, label: 4.6 * unit, foot }
}

/**
 * The largest type in which the sentences fit without a broken word, or one a little smaller that leaves no short word alone
 * on a line; nothing when they could not be read from four metres.
 */
function sizeFor(sayings: readonly Saying[], options: PrintOptions, hasHead: boolean): number | undefined {
  const { margin, room, head, label, foot, unit } = measuresOf(options)
  const height = foot - 2 * unit - margin - (hasHead ? head : 0) - sayings.length * (label + AIR * unit)
  const sizes = Array.from({ length: Math.floor(largest - legible) + 1 }, (_, step) => largest - step)
  const fitting = [...sizes, legible].filter((size) => {
    const lines = sayings.reduce((sum, { words }) => sum + linesAt(words, size).length, 0)
    return lines * size * LEADING <= height && sayings.every(({ words }) => keepsWords(words, size))
  })
  const biggest = fitting[0] ?? 0
  return (
    fitting.find((size) => size > biggest * 0.7 && sayings.every((one) => isEven(one, size))) ?? fitting[0]
  )

  function linesAt(words: string, size: number): readonly Line[] {
    return evenLines(words, { ...options, size, weight: 'regular' }, room)
  }

  function isEven({ words }: Saying, size: number): boolean {
    const widths = linesAt(words, size).map(({ width }) => width)
    return Math.min(...widths) >= Math.max(...widths) / 2
  }

  function keepsWords(words: string, size: number): boolean {
    const style = { ...options, size, weight: 'regular' } as const
    return words.split(/\s+/).every((word) => breakLines(word, style, room).length === 1)
  }
}

function sheetOf(
  { title, line, site, sayings: all }: Poster,
  sayings: readonly Saying[],
  size: number,
  options: PrintOptions,
  tags: Tag[],
): Page {
  const sheet = sheetWriter(options, tags)
  const { unit, margin, room, head, foot } = measuresOf(options)
  const isAll = sayings.length === all.length
  if (isAll) {
    const end = sheet.write(title, margin, margin - unit, room, {
      size: 4.2 * unit,
      role: 'H1',
      weight: 'bold',
      ink: 'accent',
      leading: 1.15,
    })
    sheet.write(line, margin, end, room, { size: 2.4 * unit, ink: 'soft' })
  }
  const top = margin + (isAll ? head : 0)
  saySentences(sheet, sayings, { top, bottom: foot - 2 * unit, size, role: isAll ? 'H2' : 'H1' }, options)
  const mark = 3.4 * unit
  sheet.marks.push(...markOn(margin, foot, mark))
  const place =
    sayings.length === 1 && !isAll
      ? ` · ${title}, ${all.indexOf(sayings[0] ?? { label: '', words: '' }) + 1}/${all.length}`
      : ''
  const words = { size: 2 * unit, ink: 'soft', leading: 1.2 } as const
  sheet.write(`${site}${place}`, margin + markWidth(mark) + 1.6 * unit, foot + 0.5 * unit, room * 0.8, words)
  return { width: options.width, height: options.height, marks: sheet.marks }
}

/** Sentence below sentence, with what is left of the sheet shared out between them. */
function saySentences(
  { write, marks }: SheetSetup,
  sayings: readonly Saying[],
  { top, bottom, size, role }: { top: number; bottom: number; size: number; role: 'H1' | 'H2' },
  options: PrintOptions,
): void {
  const { unit, margin, room, label } = measuresOf(options)
  const heights = sayings.map(({ words }) => {
    return label + evenLines(words, { ...options, size, weight: 'regular' }, room).length * size * LEADING
  })
  const spare = bottom - top - heights.reduce((sum, height) => sum + height, 0)
  let y = top
  sayings.forEach((saying, index) => {
    const ink = index % 2 === 0 ? 'accent' : 'other'
    marks.push(rule(margin, y, room, ink, 0.5 * unit))
    write(saying.label, margin, y + unit, room, {
      size: 2.6 * unit,
      role,
      weight: 'bold',
      ink,
      leading: 1.2,
    })
    const down = sayings.length === 1 ? spare * 0.42 : 0
    write(saying.words, margin, y + label + down, room, { size, leading: LEADING })
    y += (heights[index] ?? 0) + spare / sayings.length
  })
}
