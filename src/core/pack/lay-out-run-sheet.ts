import { markOn, markWidth } from '../layout/brand-mark.ts'
import type { PagedDocument } from '../layout/page.ts'
import { rule } from '../layout/shapes.ts'
import { mm } from '../layout/sheets.ts'
import { oneSheet, type PrintOptions, type SheetSetup, sheetWriter } from '../prints/sheet-writer.ts'
import { counted } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import {
  lengthOf,
  type RunSheet,
  type RunStep,
  type StepTime,
  stepTimes,
  wallTime,
} from '../workshop/run-sheet.ts'
import type { PackWords } from './pack-words.ts'

const margin = mm(14)
const columnGap = 12
/** From type that is read at arm's length down to the smallest that is still read on the table. */
const typeSizes = Array.from({ length: 27 }, (_, step) => 14 - step * 0.25)

/** The leader's run sheet on one page, in the largest type in which it fits: when, what to say, and beside it what to do. */
export function layOutRunSheet(
  sheet: RunSheet,
  about: string,
  words: PackWords,
  options: PrintOptions,
): PagedDocument {
  const laid = typeSizes.map((size) => () => laySteps(size, sheet, about, words, options))
  const foot = options.height - margin - 14
  const { setup } = firstFitting(laid, foot)
  setup.write(words.site, margin, foot + 4, options.width - 2 * margin, { size: 8, ink: 'soft' })
  return oneSheet(words.runSheet, options, setup.marks, setup.tags)
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

function laySteps(
  size: number,
  sheet: RunSheet,
  about: string,
  words: PackWords,
  options: PrintOptions,
): LaidAt {
  const setup = sheetWriter(options)
  const width = options.width - 2 * margin
  const mark = 22
  setup.marks.push(...markOn(options.width - margin - markWidth(mark), margin, mark))
  const head = setup.write(sheet.title, margin, margin - 4, width - 60, {
    size: 20,
    role: 'H1',
    weight: 'bold',
    ink: 'accent',
    leading: 1.2,
  })
  let y = setup.write(about, margin, head, width - 60, { size: 10.5, ink: 'soft' }) + 6
  const times = stepTimes(sheet.steps)
  for (const [place, step] of sheet.steps.entries()) {
    setup.marks.push(rule(margin, y, width, 'faint', 0.75))
    const time = times[place]
    if (time) y = layStep(setup, step, clockOf(sheet, time, words), { size, y: y + size * 0.4, width, words })
  }
  return { setup, bottom: y }
}

interface StepPlace {
  readonly size: number
  readonly y: number
  readonly width: number
  readonly words: PackWords
}

interface StepClock {
  readonly from: string
  readonly minutes: string
}

function clockOf({ starts }: RunSheet, { from, to }: StepTime, words: PackWords): StepClock {
  const minutes = counted(words.minutes, to - from, words.language)
  return { from: starts === null ? fill(words.minute, { from }) : wallTime(starts, from), minutes }
}

/** Time and title, under them what to say; at the right what to do and what goes wrong. */
function layStep({ write }: SheetSetup, step: RunStep, clock: StepClock, place: StepPlace): number {
  const { size, y, width, words } = place
  const clockWidth = size * 5.2
  const text = margin + clockWidth + columnGap
  const aside = (width - clockWidth - 2 * columnGap) * 0.37
  const told = width - clockWidth - 2 * columnGap - aside
  const time = write(clock.from, margin, y, clockWidth, {
    size: size * 1.1,
    weight: 'bold',
    ink: 'accent',
    leading: 1.2,
  })
  const left = write(clock.minutes, margin, time, clockWidth, {
    size: size * 0.86,
    ink: 'soft',
    leading: 1.2,
  })
  let middle = write(step.title, text, y, told, {
    size: size * 1.1,
    role: 'H2',
    weight: 'bold',
    leading: 1.2,
  })
  for (const said of step.say) middle = write(`“${said}”`, text, middle + 1, told, { size, leading: 1.3 })
  let right = y
  const note = { size: size * 0.88, leading: 1.28 } as const
  for (const done of step.do) right = write(done, text + told + columnGap, right, aside, note) + 2
  for (const wrong of step.wrong)
    right =
      write(fill(words.ifWrong, { what: wrong }), text + told + columnGap, right, aside, {
        ...note,
        ink: 'other',
      }) + 2
  return Math.max(left, middle, right) + size * 0.45
}

/** How long the session is and who is there, such as "45 minutes, from 09:30 to 10:15 · 24 people". */
export function aboutSession(sheet: RunSheet, people: number, groups: string, words: PackWords): string {
  const length = lengthOf(sheet.steps)
  const minutes = counted(words.minutesLong, length, words.language)
  const when =
    sheet.starts === null
      ? minutes
      : fill(words.fromTo, { minutes, from: sheet.starts, to: wallTime(sheet.starts, length) })
  return [when, counted(words.people, people, words.language), groups].join(' · ')
}
