import type { Bookmark, Mark } from './page.ts'
import { type Columns, type Flow, heightOf, type Strip, type StripMark } from './piece.ts'
import { at, moved, pathOf } from './shapes.ts'

/** Where text stands on every page, from the top. In points; the spaces between things times `air`. */
export interface Body {
  readonly top: number
  readonly bottom: number
}

/** How far the spaces shrink, at most, so that a paper does not end with an almost empty page. */
const airs = [0.9, 0.8, 0.7, 0.6]

/** A strip, or columns, where they stand: from `y` on their page to `end` on that page, or on one further on. */
export interface PlacedFlow {
  readonly flow: Flow
  readonly page: number // from 0
  readonly y: number
  readonly further: number // pages that it goes on to
  readonly end: number
}

/** The marks of each page, the places that the bookmarks lead to, and what was placed: what is in columns before them. */
export interface Placed {
  readonly pages: readonly (readonly Mark[])[]
  readonly bookmarks: readonly Bookmark[]
  readonly placed: readonly PlacedFlow[]
}

/** Gives every strip its page and its place, one after the other; time grows in a straight line with their number. */
export function place(flows: readonly Flow[], body: Body): Placed {
  const first = placeWith(1, flows, body)
  if (first.pages.length < 2 || first.end.y > body.top + (body.bottom - body.top) / 3) return first
  for (const air of airs) {
    const tighter = placeWith(air, flows, body)
    if (tighter.pages.length < first.pages.length) return tighter
  }
  return first
}

function placeWith(air: number, flows: readonly Flow[], body: Body): Placed & { readonly end: Cursor } {
  const room = body.bottom - body.top
  const placing: Placing = { body, air, room, topOf: () => body.top, pages: [[]], bookmarks: [], placed: [] }
  const end = placeAll(flows, { page: 0, y: body.top }, placing)
  return { ...placing, end }
}

interface Cursor {
  readonly page: number
  readonly y: number
}

interface Placing {
  readonly body: Body
  readonly air: number
  readonly room: number // on a page, below what stands there again
  topOf(page: number): number
  readonly pages: Mark[][]
  readonly bookmarks: Bookmark[]
  readonly placed: PlacedFlow[]
}

function placeAll(flows: readonly Flow[], start: Cursor, placing: Placing): Cursor {
  const needs = needsOf(flows, placing)
  return flows.reduce((cursor, flow, index) => {
    const at = roomFor(flow, needs[index] ?? 0, cursor, placing)
    const end = flow.kind === 'strip' ? placeStrip(flow, at, placing) : placeColumns(flow, at, placing)
    placing.placed.push({ flow, ...at, further: end.page - at.page, end: end.y })
    return end
  }, start)
}

/** The next place, on a new page when what must stay together does not fit on this one. */
function roomFor({ above }: Flow, need: number, { page, y }: Cursor, placing: Placing): Cursor {
  if (y === placing.topOf(page)) return { page, y }
  const next = y + above * placing.air
  const isFull = next + need > placing.body.bottom + 0.01
  return isFull ? { page: page + 1, y: placing.topOf(page + 1) } : { page, y: next }
}

function placeStrip(strip: Strip, { page, y }: Cursor, { topOf, pages, bookmarks }: Placing): Cursor {
  while (pages.length <= page) pages.push([])
  const between = strip.separator === null ? [] : [strip.separator]
  for (const mark of [...(y === topOf(page) ? strip.atHead : between), ...strip.marks])
    pages[page]?.push(movedDown(mark, y))
  if (strip.bookmark) bookmarks.push({ ...strip.bookmark, page, y })
  return { page, y: y + strip.height }
}

/** A mark of the page, this far below its place in the strip. */
function movedDown(mark: StripMark, below: number): Mark {
  switch (mark.kind) {
    case 'text':
    case 'box':
    case 'field':
      return { ...mark, y: mark.y + below }
    case 'rule':
      return { ...mark, y1: mark.y1 + below, y2: mark.y2 + below }
    case 'shape':
      return pathOf(mark, below)
    case 'path':
      return { ...mark, d: moved(mark.d, (x, y) => at(x, y + below)) }
  }
}

function placeColumns({ columns, again = [] }: Columns, from: Cursor, placing: Placing): Cursor {
  const inside = again.length === 0 ? placing : below(again, from, placing)
  const end = columns
    .map((flows) => placeAll(flows, from, inside))
    .reduce((one, other) => (isFurtherOn(one, other) ? one : other), from)
  for (let page = from.page + 1; page <= end.page; page++) placeAgain(again, page, placing)
  return end
}

/** The same pages, with less room on those after the first. */
function below(again: readonly Flow[], at: Cursor, placing: Placing): Placing {
  const height = heightOf(again)
  const topOf = (page: number) => placing.topOf(page) + (page > at.page ? height : 0)
  return { ...placing, room: placing.room - height, topOf }
}

/** Before everything else on its page, as it is seen first. */
function placeAgain(again: readonly Flow[], page: number, placing: Placing): void {
  const pages: Mark[][] = []
  placeAll(again, { page, y: placing.topOf(page) }, { ...placing, air: 1, pages })
  placing.pages[page]?.unshift(...(pages[page] ?? []))
}

function isFurtherOn(one: Cursor, other: Cursor): boolean {
  return one.page === other.page ? one.y > other.y : one.page > other.page
}

/** For each flow the height that must be free from there on: its own, and that of everything it is kept with. */
function needsOf(flows: readonly Flow[], placing: Placing): readonly number[] {
  const { room } = placing
  const needs = new Array<number>(flows.length).fill(0)
  for (const [index, flow] of [...flows.entries()].reverse()) {
    const next = flows[index + 1]
    const own = flow.kind === 'strip' ? flow.height : beginningOf(flow, placing)
    const kept = flow.keep && next ? next.above * placing.air + (needs[index + 1] ?? 0) : 0
    needs[index] = own + kept > room ? Math.min(own, room) : own + kept // what fills more than a page is split after all
  }
  return needs
}

/** Columns begin on a page only if each of them can. */
function beginningOf({ columns }: Columns, placing: Placing): number {
  return Math.max(0, ...columns.map((flows) => needsOf(flows, placing)[0] ?? 0))
}
