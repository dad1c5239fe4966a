import type { Mark, PagedDocument, RuleMark } from '../layout/page.ts'
import { say } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import type { Prints } from './prints.ts'
import { oneSheet, type PrintOptions, sheetWriter, twoVoices, type Write } from './sheet-writer.ts'

interface Panel {
  readonly title: string
  readonly text: string
  readonly points: readonly string[]
}

const COLUMNS = 4
const PADDING = 34 // 12 mm, which every printer reaches

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
  const size = { width: options.width / COLUMNS, height: options.height / 2 }
  PLACES.forEach(({ turned, column }, number) => {
    const { write } = turned ? upper : lower
    writePanel(panels[number], column * size.width, size.height, size.width, number, write)
  })
  const cover = twoVoices(3.5 * size.width, size.height + 190, 30)
  const turned: Mark = { kind: 'turned', marks: upper.marks }
  const marks = [...folds(options), ...cover, ...lower.marks, turned]
  return oneSheet(words(prints.idea.title), options, marks, lower.tags)
}

function panelsOf(prints: Prints, questions: readonly string[], words: (text: Words) => string): Panel[] {
  const plain = ({ title, text }: { title: Words; text: Words }): Panel => ({
    title: words(title),
    text: words(text),
    points: [],
  })
  return [
    { title: words(prints.site), text: words(prints.idea.title), points: [] },
    plain(prints.idea),
    {
      title: words(prints.agreements.title),
      text: '',
      points: prints.agreements.points.map((point) => words(point.title)),
    },
    ...prints.steps.points.map(plain),
    { title: words(prints.questions.title), text: '', points: questions },
    plain(prints.again),
  ]
}

function writePanel(
  panel: Panel | undefined,
  x: number,
  y: number,
  width: number,
  number: number,
  write: Write,
): void {
  if (!panel) return
  const inner = width - 2 * PADDING
  const left = x + PADDING
  const title = write(panel.title, left, y + PADDING, inner, {
    size: number === 0 ? 22 : 15,
    role: 'P',
    weight: 'bold',
    ink: 'accent',
    leading: 1.2,
  })
  const text =
    panel.text === '' ? title : write(panel.text, left, title + 8, inner, { size: 11.5, leading: 1.42 })
  panel.points.reduce(
    (top, point) => write(point, left, top, inner, { size: 10, leading: 1.32 }) + 6,
    text + 8,
  )
}

/** Dashed where it is folded, whole where it is cut. */
function folds({ width, height }: PrintOptions): RuleMark[] {
  const middle = height / 2
  const quarter = width / COLUMNS
  const rule = (x1: number, y1: number, x2: number, y2: number, dash: boolean): RuleMark => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    thickness: dash ? 0.4 : 0.8,
    ink: dash ? 'faint' : 'soft',
    dash,
  })
  return [
    ...[1, 2, 3].map((column) => rule(column * quarter, 0, column * quarter, height, true)),
    rule(0, middle, quarter, middle, true),
    rule(quarter, middle, 3 * quarter, middle, false),
    rule(3 * quarter, middle, width, middle, true),
  ]
}
