import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { PagedDocument, RuleMark } from '../layout/page.ts'
import { say } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import type { Prints, Three } from './prints.ts'
import {
  oneSheet,
  type PrintOptions,
  type SheetSetup,
  type Style,
  sheetWriter,
  type Write,
} from './sheet-writer.ts'

const MARGIN = 56
const GAP = 20
const PEN_LINE = 25.5 // 9 mm, for a pen

type Say = (text: Words) => string

interface Place {
  readonly y: number
  readonly width: number
  readonly room: number
}

/** One page for the people in a workshop: the idea, the agreements, the steps and five questions to begin with. */
export function layOutHandout(
  prints: Prints,
  questions: readonly string[],
  options: PrintOptions,
): PagedDocument {
  const sheet = sheetWriter(options)
  const { write, marks, tags } = sheet
  const words = (text: Words): string => say(text, options.language)
  const width = options.width - 2 * MARGIN

  marks.push(...markOn(options.width - MARGIN - markWidth(30), MARGIN - 6, 30))
  const title = write(words(prints.idea.title), MARGIN, MARGIN - 8, width - 80, {
    size: 28,
    role: 'H1',
    weight: 'bold',
    ink: 'accent',
    leading: 1.15,
  })
  const idea = write(words(prints.idea.text), MARGIN, title + 8, width, { size: 12, leading: 1.45 })
  const agreements = inThree(prints.agreements, idea + 20, width, write, words)
  const steps = inThree(prints.steps, agreements + 20, width, write, words)
  const again = lookAgain(prints, options, write, words)
  const room = again - steps - 20
  askQuestions(prints, questions, { y: steps + 20, width, room }, sheet, words)
  write(words(prints.site), MARGIN, options.height - MARGIN, width, { size: 8.5, ink: 'soft' })
  return oneSheet(words(prints.idea.title), options, marks, tags)
}

function inThree(three: Three, y: number, width: number, write: Write, words: Say): number {
  const column = (width - 2 * GAP) / 3
  const head = write(words(three.title), MARGIN, y, width, {
    size: 14,
    role: 'H2',
    weight: 'bold',
    ink: 'accent',
  })
  const ends = three.points.map((point, index) => {
    const x = MARGIN + index * (column + GAP)
    const title = write(words(point.title), x, head + 4, column, {
      size: 11,
      role: 'H3',
      weight: 'bold',
      leading: 1.25,
    })
    return write(words(point.text), x, title + 2, column, { size: 10, leading: 1.4 })
  })
  return Math.max(...ends)
}

/** The questions, with as many lines to write on as the page has room for. */
function askQuestions(
  prints: Prints,
  questions: readonly string[],
  place: Place,
  { write, marks }: SheetSetup,
  say: Say,
): void {
  const title: Style = { size: 14, role: 'H2', weight: 'bold', ink: 'accent' }
  const head = write(say(prints.questions.title), MARGIN, place.y, place.width, title)
  const top = write(say(prints.questions.line), MARGIN, head, place.width, { size: 10, ink: 'soft' }) + 6
  const step = (place.y + place.room - top) / questions.length
  questions.forEach((question, index) => {
    const y = top + index * step
    write(`${index + 1}`, MARGIN, y, 16, { size: 11, weight: 'bold', ink: 'accent' })
    const end = write(question, MARGIN + 20, y, place.width - 20, { size: 11.5, leading: 1.4 })
    const lines = Math.max(0, Math.floor((y + step - end - 4) / PEN_LINE))
    marks.push(
      ...Array.from({ length: lines }, (_, line) => ruleAt(end + (line + 1) * PEN_LINE, place.width)),
    )
  })
}

function ruleAt(y: number, width: number): RuleMark {
  return {
    kind: 'rule',
    x1: MARGIN + 20,
    y1: y,
    x2: MARGIN + width,
    y2: y,
    thickness: 0.35,
    ink: 'line',
    dash: false,
  }
}

/** Stands at the foot of the page; returns where it begins. */
function lookAgain(prints: Prints, { width, height }: PrintOptions, write: Write, say: Say): number {
  const top = height - MARGIN - 62
  const title = write(say(prints.again.title), MARGIN, top, width - 2 * MARGIN, {
    size: 14,
    role: 'H2',
    weight: 'bold',
    ink: 'accent',
  })
  write(say(prints.again.text), MARGIN, title + 2, width - 2 * MARGIN, { size: 10.5, leading: 1.4 })
  return top
}
