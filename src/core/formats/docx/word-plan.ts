import { breaksOf, type Measured } from '../../layout/rows/breaks.ts'
import { fillPage } from '../../layout/rows/fill-page.ts'
import { type Unit, withLines } from '../../layout/rows/unit.ts'
import { type BlockContext, beside } from './place.ts'
import { estimatedHeight, highest } from './word-height.ts'

/** A page of a blank paper: its rows, and how many lines each of them has. */
export interface PlannedPage {
  readonly rows: readonly { readonly unit: Unit; readonly lines: number }[]
  readonly writing: number // from line to line, in twentieths of a point
}

const MOST_STRETCH = 1.35 // how far lines may stand apart, so that a page is full
const SAFE = 0.97 // of a page, since programs set type a little differently

/** The pages of a blank paper, filled with lines to write on; nothing when it cannot be on so many sides. */
export function planWord(
  units: readonly Unit[],
  sides: number | null,
  height: number,
  place: BlockContext,
): readonly PlannedPage[] | undefined {
  const room = height * SAFE
  const rows = units.map(
    (unit): Measured => ({
      least: rowHeight(unit, Math.min(1, unit.wanted), place),
      wanted: rowHeight(unit, unit.wanted, place),
      opens: unit.opens,
      holds: unit.section < 0,
    }),
  )
  const starts = startsOf(rows, sides, room)
  return starts?.map((start, page) => filledPages(units.slice(start, starts[page + 1]), room, place))
}

function startsOf(rows: readonly Measured[], sides: number | null, room: number) {
  if (sides !== null) return breaksOf(rows, sides, room)
  const whole = rows.reduce((sum, { wanted }) => sum + wanted, 0)
  return breaksOf(rows, Math.ceil(whole / room), room) ?? breaksOf(rows, Math.ceil(whole / room) + 1, room)
}

function filledPages(units: readonly Unit[], room: number, place: BlockContext): PlannedPage {
  const counts = fillPage(
    units.map((unit) => ({
      wanted: unit.wanted,
      most: unit.wanted * 4,
      heightWith: (lines: number) => rowHeight(unit, lines, place),
    })),
    room,
  )
  const rows = units.map((unit, index) => ({ unit, lines: counts[index] ?? 0 }))
  const used = rows.reduce((sum, { unit, lines }) => sum + rowHeight(unit, lines, place), 0)
  const { writing } = place.design
  const spare =
    (room - used) /
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    )
  return { rows, writing: Math.floor(Math.min(writing * MOST_STRETCH, writing + Math.max(0, spare * 0.9))) }
}

/** A row with its rule and the spaces around it. */
function rowHeight(unit: Unit, lines: number, place: BlockContext): number {
  const { design } = place
  const blocks = lines > 0 ? unit.blocks.map((block) => withLines(block, lines)) : unit.blocks
  const above = unit.section >= 0 && unit.opens ? design.between + 100 : 0
  if (blocks.every(({ kind }) => kind === 'section')) return above + design.within + highest(blocks, place)
  const inside = unit.theme === '' ? place : beside(place)
  return above + blocks.reduce((sum, block) => sum + estimatedHeight(block, inside), 0)
}
