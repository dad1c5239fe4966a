import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { PagedDocument } from '../layout/page.ts'
import { rule } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from '../prints/sheet-writer.ts'
import { type Counted, counted } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { quoted } from './quoted.ts'
import type { RunSheet, RunStep } from './run-sheet.ts'
import { asideOf, besides } from './run-sheet-columns.ts'
import { type StepTime, stepTimes, whenBegun } from './step-times.ts'

/** What a run sheet says beside its own words. */
export interface RunSheetWords {
  readonly about: string // below the title: how long it takes, and who is there
  readonly minute: string // when a step begins that has no time on the wall: “{from}′”
  readonly minutes: Counted // how long it takes: “{count} min”
  readonly ifWrong: string // before what goes wrong: “Watch out: {what}”
  readonly foot: string // below everything: whose it is
  readonly language: string // BCP 47
}

const margin = mm(14)
const columnGap = 12
/** From type that is read at arm's length down to the smallest that is still read on the table. */
const typeSizes = Array.from({ length: 27 }, (_, step) => 14 - step * 0.25)

/**
 * A session on one page, in the largest type in which it fits: when each step is, what to say, and beside it what to do and
 * what goes wrong. A step in which nothing is said has its whole width for the rest.
 */
export function layOutRunSheet(sheet: RunSheet, words: RunSheetWords, options: PrintOptions): PagedDocument {
  const foot = options.height - margin - 14
  const { setup } = firstFitting(
    typeSizes.map((size) => () => laySteps(size, sheet, words, options)),
    foot,
  )
  setup.write(words.foot, margin, foot + 4, options.width - 2 * margin, { size: 8.5, ink: 'soft' })
  return oneSheet(sheet.title, options, setup.marks, setup.tags)
}

interface LaidAt {
  readonly setup: SheetSetup
  readonly bottom: number
}

function firstFitting(laid: readonly (() => LaidAt)[], foot: number): LaidAt {
  for (const lay of laid) {
    const found = lay()
    if (found.bottom <= foot || lay === laid.at(-1)) return found
  }
  throw new Error('A run sheet needs a size.')
}

function laySteps(size: number, sheet: RunSheet, words: RunSheetWords, options: PrintOptions): LaidAt {
  const setup = sheetWriter(options)
  const width = options.width - 2 * margin
  const aside = asideOf(sheet.steps)
  const times = stepTimes(sheet.steps)
  let y = layTop(sheet.title, words.about, width, setup)
  for (const [at, step] of sheet.steps.entries()) {
    setup.marks.push(rule(margin, y, width, 'faint', 0.75))
    const clock = clockOf(sheet, times[at] ?? { from: 0, to: 0 }, words)
    y = layStep(setup, step, clock, { size, y: y + size * 0.4, width, aside, words })
  }
  return { setup, bottom: y }
}

function layTop(title: string, about: string, width: number, { write, marks }: SheetSetup): number {
  const mark = 22
  marks.push(...markOn(margin + width - markWidth(mark), margin, mark))
  const look = { size: 20, role: 'H1', weight: 'bold', ink: 'accent', leading: 1.2 } as const
  const head = write(title, margin, margin - 4, width - 60, look)
  return write(about, margin, head, width - 60, { size: 10.5, ink: 'soft' }) + 6
}

interface StepPlace {
  readonly size: number
  readonly y: number
  readonly width: number
  readonly aside: number // of the room beside the times, for what is not said
  readonly words: RunSheetWords
}

interface StepClock {
  readonly from: string
  readonly minutes: string
}

function clockOf({ starts }: RunSheet, { from, to }: StepTime, words: RunSheetWords): StepClock {
  const minutes = counted(words.minutes, to - from, words.language)
  return { from: whenBegun(starts, from, words.minute), minutes }
}

/** Time and title, and below the title what to say; what to do at the right, or below it where nothing is said. */
function layStep(setup: SheetSetup, step: RunStep, clock: StepClock, place: StepPlace): number {
  const { size, y, width, aside } = place
  const { write } = setup
  const clockWidth = size * 5.2
  const text = margin + clockWidth + columnGap
  const room = width - clockWidth - columnGap
  const isBeside = besides(step)
  const told = isBeside ? (room - columnGap) * (1 - aside) : room
  const look = { size: size * 1.1, weight: 'bold', leading: 1.2 } as const
  const time = write(clock.from, margin, y, clockWidth, { ...look, ink: 'accent' })
  const left = write(clock.minutes, margin, time, clockWidth, {
    size: size * 0.86,
    ink: 'soft',
    leading: 1.2,
  })
  let middle = write(step.title, text, y, told, { ...look, role: 'H2' })
  for (const said of step.say) middle = write(quoted(said), text, middle + 1, told, { size, leading: 1.3 })
  const right = isBeside
    ? layNotes(setup, step, {
        ...place,
        x: text + told + columnGap,
        y,
        width: room - columnGap - told,
        size: size * 0.88,
      })
    : layNotes(setup, step, { ...place, x: text, y: middle + 1, width: room })
  return Math.max(left, middle, right) + size * 0.45
}

/** What to do, and in another ink what goes wrong. */
function layNotes({ write }: SheetSetup, step: RunStep, place: StepPlace & { readonly x: number }): number {
  const { x, width, size, words } = place
  const look = { size, leading: 1.28 } as const
  const done = step.do.reduce((y, text) => write(text, x, y, width, look) + 2, place.y)
  return step.wrong.reduce(
    (y, what) => write(fill(words.ifWrong, { what }), x, y, width, { ...look, ink: 'other' }) + 2,
    done,
  )
}
