import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { Mark, PagedDocument } from '../layout/page.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from '../prints/sheet-writer.ts'
import { quoted } from './quoted.ts'
import { type RunSheet, type RunStep, stepTimes, wallTime } from './run-sheet.ts'

/** What a run sheet says beside its own words. */
export interface RunSheetWords {
  readonly length: string // of all steps: “30 minutes”
  readonly minutes: string // behind the minutes of a step that has no time on the wall: “min”
  readonly foot: string // below everything: whose it is, and where it can be had again
}

const EDGE = 40
const TIMES = 66 // the column of times
const INDENT = 10 // of what is said

/** The largest type in which all keeps to one page, down to what a sheet in the hand still allows. */
const SCALES = [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const

/**
 * A session on one page, to be read at arm's length: for each step its time, what to say and what to do. The type is as
 * large as the page allows.
 */
export function layOutSession(sheet: RunSheet, words: RunSheetWords, options: PrintOptions): PagedDocument {
  const bottom = options.height - EDGE - 16
  const set = SCALES.map((scale) => () => setSheet(sheet, words, options, scale))
  const [first, ...smaller] = set
  const fitting = smaller.reduce((found, next) => (found.end > bottom ? next() : found), first?.() ?? EMPTY)
  return oneSheet(sheet.title, options, fitting.setup.marks, fitting.setup.tags)
}

interface SheetSetting {
  readonly setup: Pick<SheetSetup, 'marks' | 'tags'>
  readonly end: number
}

const EMPTY: SheetSetting = { setup: { marks: [], tags: [] }, end: 0 }

function setSheet(sheet: RunSheet, words: RunSheetWords, options: PrintOptions, scale: number): SheetSetting {
  const setup = sheetWriter(options)
  const width = options.width - 2 * EDGE
  setup.marks.push(...markOn(options.width - EDGE - markWidth(26), EDGE - 4, 26))
  const title = setup.write(sheet.title, EDGE, EDGE - 6, width - 50, {
    size: 23,
    role: 'H1',
    weight: 'bold',
    ink: 'accent',
    leading: 1.15,
  })
  const top = setup.write(words.length, EDGE, title + 2, width, { size: 11, ink: 'soft' }) + 8
  const times = timesOf(sheet, words)
  const end = sheet.steps.reduce(
    (y, step, place) => setStep(step, times[place] ?? '', { y, width, scale }, setup),
    top,
  )
  setup.write(words.foot, EDGE, options.height - EDGE - 2, width, { size: 8.5, ink: 'soft' })
  return { setup, end }
}

/** When each step is: its minutes from the start, or its time on the wall, then how long it takes. */
function timesOf({ steps, starts }: RunSheet, { minutes }: RunSheetWords): readonly string[] {
  return stepTimes(steps).map(({ from, to }) =>
    starts === null ? `${from}–${to} ${minutes}` : `${wallTime(starts, from)}\n${to - from} ${minutes}`,
  )
}

interface ScaledPlace {
  readonly y: number
  readonly width: number
  readonly scale: number
}

/** A step below a stepRule; the eye finds its time at the left. Returns where it ends. */
function setStep(step: RunStep, time: string, { y, width, scale }: ScaledPlace, setup: SheetSetup): number {
  const { write, marks } = setup
  const x = EDGE + TIMES
  const inner = width - TIMES
  const top = y + 5 * scale
  marks.push(stepRule(y, width))
  const title = write(step.title, x, top, inner, {
    size: 12.5 * scale,
    role: 'H2',
    weight: 'bold',
    leading: 1.25,
  })
  const look = { size: Math.min(11.5, 11 * scale), weight: 'bold', ink: 'accent' } as const
  const timed = time.split('\n').reduce((at, line) => write(line, EDGE, at, TIMES, look), top + 1.5 * scale)
  const said = step.say.reduce((at, text) => setSaid(text, { y: at, width: inner, scale }, x, setup), title)
  const body = { size: 10.5 * scale, leading: 1.36 }
  const done = step.do.reduce((at, text) => write(text, x, at + 2 * scale, inner, body), said)
  const soft = { ...body, ink: 'soft' } as const
  const end = step.wrong.reduce((at, text) => write(text, x, at + 2 * scale, inner, soft), done)
  return Math.max(end, timed) + 6 * scale
}

/** Words to say aloud stand in quotation marks, with a bar beside them. */
function setSaid(
  text: string,
  { y, width, scale }: ScaledPlace,
  x: number,
  { write, marks }: SheetSetup,
): number {
  const style = { size: 10.5 * scale, leading: 1.36, ink: 'other' } as const
  const end = write(quoted(text), x + INDENT, y + 2 * scale, width - INDENT, style)
  marks.push(bar(x + 1, y + 3.5 * scale, end))
  return end
}

function bar(x: number, y1: number, y2: number): Mark {
  return { kind: 'rule', x1: x, y1, x2: x, y2, thickness: 1.5, ink: 'other', dash: false }
}

function stepRule(y: number, width: number): Mark {
  const x2 = EDGE + width
  return { kind: 'rule', x1: EDGE, y1: y, x2, y2: y, thickness: 0.5, ink: 'line', dash: false }
}
