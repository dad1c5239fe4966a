import type { Paper } from '../../paper/paper.ts'
import type { Tag } from '../page.ts'
import { join, together } from '../piece.ts'
import { type Placed, place } from '../place.ts'
import type { SheetSize } from '../sheets.ts'
import { layRow, type RowSetting } from './lay-row.ts'
import { planPages } from './plan-pages.ts'
import type { RowOptions } from './row-options.ts'
import { gathered } from './sections.ts'
import { type Unit, unitsOf } from './unit.ts'

/** The pages of a paper in rows, and how it is read. */
export interface RowPages extends Placed {
  readonly tags: readonly Tag[]
}

/** A paper in rows on its pages: filled to their feet while there is something to write; long answers flow on. */
export function layRows(paper: Paper, options: RowOptions): RowPages {
  const units = unitsOf(paper, options.isWide)
  for (const setting of options.settings) {
    const pages = planPages(units, paper.sides, setting, options)
    if (pages) return joined(pages, options.sheet)
  }
  const [setting] = options.settings
  if (setting === undefined) throw new Error('A paper in rows needs a design.')
  const flowing = flowOn(units, setting, options)
  const more = planPages(units, null, setting, options)
  return more && more.length <= flowing.pages.length ? joined(more, options.sheet) : flowing
}

/** Each page was filled by itself. */
function joined(pages: NonNullable<ReturnType<typeof planPages>>, sheet: SheetSize): RowPages {
  const placed = pages.map((rows) => place(join(rows.map(({ piece }) => piece)).flows, sheet))
  return {
    tags: gathered(pages.flat()),
    pages: placed.flatMap((one) => one.pages),
    bookmarks: placed.flatMap(({ bookmarks }, page) => bookmarks.map((one) => ({ ...one, page }))),
    placed: placed.flatMap((own, page) => own.placed.map((one) => ({ ...one, page }))),
  }
}

/** Row after row: no other way takes fewer pages. Only high rows are parted where a page ends, unless that takes a page more. */
function flowOn(units: readonly Unit[], setting: RowSetting, options: RowOptions): RowPages {
  const whole = flowed(units, setting, options, setting.room / 3)
  const parted = flowed(units, setting, options, 0)
  return whole.pages.length > parted.pages.length ? parted : whole
}

function flowed(
  units: readonly Unit[],
  setting: RowSetting,
  { sheet, frame }: RowOptions,
  most: number, // how high a row may be that stays on one page
): RowPages {
  const rows = units.map((unit) => {
    const piece = layRow(unit, Math.min(unit.wanted, 2), setting, frame)
    return { unit, piece: { ...piece, flows: together(piece.flows, most) } }
  })
  return { tags: gathered(rows), ...place(join(rows.map(({ piece }) => piece)).flows, sheet) }
}
