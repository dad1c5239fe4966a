import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { Mark, PagedDocument, RuleMark, Tag } from '../layout/page.ts'
import { say } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { foldLines, POCKET_COLUMNS, scissorLine } from './pocket-lines.ts'
import type { Point, Prints } from './prints.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter, type Write } from './sheet-writer.ts'

interface Panel {
  readonly title: string
  readonly text: string
  readonly points: readonly { readonly title: string; readonly text: string }[]
  readonly lined: boolean // room for one's own words
}

const PADDING = 34 // 12 mm, which every printer reaches
const LINE = 24 // 8.5 mm, for a pen

/**
 * Where each page lies on the sheet, from the cover to the last; the upper half stands on its head. Fold the
 * sheet along its length, cut the middle, push the ends together, and the pages follow each other.
 */
const PLACES = [
  { turned: false, column: 3 },
  { turned: true, column: 0 },
  { turned: true, column: 1 },
  { turned: true, column: 2 },
  { turned: true, column: 3 },
  { turned: false, column: 0 },
  { turned: false, column: 1 },
  { turned: false, column: 2 },
] as const

/** One landscape sheet with eight small pages, to be folded into a booklet for the pocket. */
export function layOutPocket(
  prints: Prints,
  questions: readonly string[],
  options: PrintOptions,
): PagedDocument {
  const words = (text: Words): string => say(text, options.language)
  const panels = panelsOf(prints, questions, words)
  const lower = sheetWriter(options)
  const upper = sheetWriter(options, lower.tags) // one reading order for both halves
  const size = { width: options.width / POCKET_COLUMNS, height: options.height / 2 }
  PLACES.forEach(({ turned, column }, number) => {
    const place = { x: column * size.width, y: size.height, ...size }
    const panel = panels[number]
    if (panel) writePanel(panel, place, number === 0 ? 22 : 15, turned ? upper : lower)
  })
  const cover = markOn(3.5 * size.width - markWidth(58) / 2, size.height + 172, 58)
  const turned: Mark = { kind: 'turned', marks: upper.marks }
  const cut: Tag = { role: 'P', children: [] }
  const lines = [...foldLines(options), ...scissorLine(words(prints.pocket.cut), options, cut)]
  const marks = [...lines, ...cover, ...lower.marks, turned]
  return oneSheet(words(prints.idea.title), options, marks, [...lower.tags, cut])
}

function panelsOf(prints: Prints, questions: readonly string[], words: (text: Words) => string): Panel[] {
  const plain = ({ title, text }: Point): Panel => ({
    title: words(title),
    text: words(text),
    points: [],
    lined: false,
  })
  const { site, idea, agreements, steps, again } = prints
  return [
    { title: words(site), text: words(idea.title), points: [], lined: false },
    plain(idea),
    {
      title: words(agreements.title),
      text: '',
      points: agreements.points.map(({ title, text }) => ({ title: words(title), text: words(text) })),
      lined: false,
    },
    ...steps.points.map((point, index): Panel => {
      const panel = plain(point)
      return { ...panel, title: `${index + 1}. ${panel.title}`, lined: true }
    }),
    {
      title: words(prints.questions.title),
      text: '',
      points: questions.map((text) => ({ title: '', text })),
      lined: false,
    },
    { ...plain(again), lined: true },
  ]
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function writePanel(panel: Panel, { x, y, width, height }: Place, size: number, sheet: SheetSetup): void {
  const { write, marks } = sheet
  const inner = width - 2 * PADDING
  const left = x + PADDING
  const look = { size, weight: 'bold', ink: 'accent', leading: 1.2 } as const
  const title = write(panel.title, left, y + PADDING, inner, look)
  if (panel.text !== '') {
    const end = write(panel.text, left, title + 8, inner, { size: 11.5, leading: 1.42 })
    const lines = panel.lined ? Math.floor((y + height - PADDING - end) / LINE) : 0
    marks.push(...Array.from({ length: lines }, (_, line) => lineAt(left, end + (line + 1) * LINE, inner)))
    return
  }
  panel.points.reduce((top, point) => writePoint(point, left, top, inner, write), title + 8)
}

function writePoint(
  point: Panel['points'][number],
  x: number,
  y: number,
  width: number,
  write: Write,
): number {
  const text = { size: point.title === '' ? 10 : 9, leading: 1.32 }
  const top =
    point.title === '' ? y : write(point.title, x, y, width, { size: 10, weight: 'bold', leading: 1.3 })
  return write(point.text, x, top, width, text) + 6
}

function lineAt(x: number, y: number, width: number): RuleMark {
  return { kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, thickness: 0.35, ink: 'line', dash: false }
}
