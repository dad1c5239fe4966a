import { heightOf } from '../piece.ts'
import { breaksOf, type Measured } from './breaks.ts'
import { fillPage } from './fill-page.ts'
import { layRow, type RowSetting } from './lay-row.ts'
import type { RowDesign } from './row-design.ts'
import type { RowOptions } from './row-options.ts'
import type { LaidRow } from './sections.ts'
import type { Unit } from './unit.ts'

/** How far spaces and the distance of lines may grow, so that a page is full. */
const MOST = 1.4

/** The rows of every page, as high as the page; nothing when they don't fit on as many as there should be. */
export function planPages(
  units: readonly Unit[],
  sides: number | null,
  setting: RowSetting,
  options: RowOptions,
): readonly (readonly LaidRow[])[] | undefined {
  const room = options.sheet.bottom - options.sheet.top - 1
  const heightAt = heights(setting, options)
  const rows = units.map(
    (unit): Measured => ({
      least: heightAt(unit, Math.min(1, unit.wanted)),
      wanted: heightAt(unit, unit.wanted),
      opens: unit.opens,
      holds: unit.section < 0,
    }),
  )
  const starts = firstPlan(rows, countsFor(sides, options), room)
  return starts?.map((start, page) => {
    const own = units.slice(start, starts[page + 1])
    return fittedPages(own, room, setting, options)
  })
}

/** A blank paper takes all its sides; a finished one no more than it needs. */
function countsFor(sides: number | null, { isBlank }: RowOptions): readonly number[] {
  if (isBlank && sides !== null) return [sides]
  return Array.from({ length: sides ?? 16 }, (_, index) => index + 1)
}

function firstPlan(rows: readonly Measured[], counts: readonly number[], room: number) {
  const whole = rows.reduce((sum, { wanted }) => sum + wanted, 0)
  for (const count of counts) {
    const isRoomy = whole <= count * room
    const plan = isRoomy || count === counts.at(-1) ? breaksOf(rows, count, room) : undefined
    if (plan) return plan
  }
  return undefined
}

/** The height of a row by its lines, measured once. */
function heights(setting: RowSetting, { frame }: RowOptions): (unit: Unit, lines: number) => number {
  const known = new Map<Unit, Map<number, number>>()
  return (unit, lines) => {
    const own = known.get(unit) ?? new Map<number, number>()
    known.set(unit, own)
    const height = own.get(lines) ?? heightOf(layRow(unit, lines, setting, frame).flows)
    own.set(lines, height)
    return height
  }
}

function fittedPages(
  units: readonly Unit[],
  room: number,
  setting: RowSetting,
  options: RowOptions,
): readonly LaidRow[] {
  const heightAt = heights(setting, options)
  const [first] = units
  const above = first ? aboveOf(first, setting.design) : 0 // which the head of a page leaves out
  const rows = units.map((unit) => ({
    wanted: unit.wanted,
    most: options.isBlank ? unit.wanted * 4 : unit.wanted,
    heightWith: (lines: number) => heightAt(unit, lines),
  }))
  const lines = fillPage(rows, room + above)
  const lay = (design: RowDesign) =>
    units.map((unit, index) => ({
      unit,
      piece: layRow(unit, lines[index] ?? 0, { ...setting, design }, options.frame),
    }))
  return stretched(lay, room + above, setting.design)
}

function aboveOf({ section, opens }: Unit, design: RowDesign): number {
  return section >= 0 && opens ? design.between : design.within
}

/** What is left of the page goes between the rows first, and then between the lines to write on. */
function stretched(
  lay: (design: RowDesign) => readonly LaidRow[],
  room: number,
  design: RowDesign,
): readonly LaidRow[] {
  const left = (wider: RowDesign) =>
    room - lay(wider).reduce((sum, { piece }) => sum + heightOf(piece.flows), 0)
  const spaced = widest(design, left, (by) => ({
    ...design,
    between: Math.min(design.between * MOST, design.between + by),
    within: Math.min(design.within * MOST, design.within + by),
  }))
  const written = widest(spaced, left, (by) => ({
    ...spaced,
    writing: Math.min(design.writing * MOST, design.writing + by),
  }))
  return lay(written)
}

/** The widest design that still fits, reckoned from what one point more of each takes; less where that was too much. */
function widest(
  design: RowDesign,
  left: (design: RowDesign) => number,
  widen: (by: number) => RowDesign,
): RowDesign {
  const spare = left(design)
  const taken = spare - left(widen(1))
  if (spare <= 0 || taken <= 0) return design
  for (const share of [1, 0.9, 0.75, 0.5, 0.25]) {
    const wider = widen((spare * share) / taken)
    if (left(wider) >= 0) return wider
  }
  return design
}
