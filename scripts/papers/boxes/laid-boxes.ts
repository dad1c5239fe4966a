import type { LaidOut } from '../../../src/core/layout/layout.ts'

type PlacedFlow = LaidOut['placed'][number]
type Flow = PlacedFlow['flow']
type Columns = Extract<Flow, { kind: 'columns' }>
type Strip = Extract<Flow, { kind: 'strip' }>
type Frame = Columns['frames'][number]

/** A stretch of a page that the layout has given to something. In points, from the top left. */
export interface LaidBox {
  readonly page: number // from 0
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the layout of a paper was made of, in the order in which it was placed. */
export interface LaidBoxes {
  readonly frames: readonly LaidBox[] // the body of each page, and each column on each page that it stands on
  readonly strips: readonly (LaidBox & { readonly baseline: number })[]
  readonly kept: readonly LaidBox[] // on each page, from the first of those that stay together to the last
}

/** The frames, the strips and what keeps with what, of a paper that was laid out. */
export function laidBoxes(document: LaidOut): LaidBoxes {
  const { placed, sheet, pages } = document
  const page = { left: sheet.side, width: sheet.width - 2 * sheet.side, rtl: document.rtl }
  const frameOf = framesIn(placed, page)
  const bodies = pages.map((_, index) => boxIn(page, index, sheet.top, sheet.bottom))
  return {
    frames: [...bodies, ...placed.flatMap((one) => columnBoxes(one, document))],
    strips: placed.flatMap((one) => stripBox(one, frameOf(one.flow))),
    kept: sequences(placed).flatMap((flows) => keptBoxes(flows, frameOf, document)),
  }
}

function boxIn({ left, width }: Frame, page: number, top: number, bottom: number): LaidBox {
  return { page, left, top, right: left + width, bottom }
}

/** The frame in which each flow stands: that of its column, or else the page's. */
function framesIn(placed: readonly PlacedFlow[], page: Frame): (flow: Flow) => Frame {
  const frames = new Map<Flow, Frame>()
  for (const { columns, frames: own, again = [] } of placed.flatMap(({ flow }) => isColumns(flow))) {
    for (const flow of again) frames.set(flow, own[0] ?? page)
    for (const [index, flows] of columns.entries())
      for (const flow of flows) frames.set(flow, own[index] ?? page)
  }
  return (flow) => frames.get(flow) ?? page
}

function isColumns(flow: Flow): readonly Columns[] {
  return flow.kind === 'columns' ? [flow] : []
}

function isStrip(flow: Flow): flow is Strip {
  return flow.kind === 'strip'
}

/** A column is as high as the highest beside it, on each page that they go on to. */
function columnBoxes(one: PlacedFlow, document: LaidOut): readonly LaidBox[] {
  const [columns] = isColumns(one.flow)
  if (columns === undefined) return []
  const beside = columns.frames.slice(0, columns.columns.length)
  return stretchesOf(one, one, document).flatMap(({ page, top, bottom }) =>
    beside.map((frame) => boxIn(frame, page, top, bottom)),
  )
}

/** From the beginning of one flow to the end of another, page by page. */
function stretchesOf(first: PlacedFlow, last: PlacedFlow, { sheet }: LaidOut) {
  const end = last.page + last.further
  return Array.from({ length: end - first.page + 1 }, (_, index) => ({
    page: first.page + index,
    top: index === 0 ? first.y : sheet.top,
    bottom: first.page + index === end ? last.end : sheet.bottom,
  }))
}

function stripBox({ flow, page, y, end }: PlacedFlow, frame: Frame): LaidBoxes['strips'] {
  return isStrip(flow) ? [{ ...boxIn(frame, page, y, end), baseline: y + flow.baseline }] : []
}

/** What follows each other: the flows of the page, and those of each column. */
function sequences(placed: readonly PlacedFlow[]): readonly (readonly PlacedFlow[])[] {
  const at = new Map(placed.map((one) => [one.flow, one]))
  const columns = placed.flatMap(({ flow }) =>
    isColumns(flow).flatMap((one) => [...one.columns, one.again ?? []]),
  )
  const inside = new Set(columns.flat())
  const outermost = placed.filter(({ flow }) => !inside.has(flow))
  return [outermost, ...columns.map((flows) => flows.flatMap((flow) => at.get(flow) ?? []))]
}

/** A bracket for each run of flows of which every one but the last keeps with the next. */
function keptBoxes(
  flows: readonly PlacedFlow[],
  frameOf: (flow: Flow) => Frame,
  document: LaidOut,
): readonly LaidBox[] {
  return flows.flatMap((first, index) => {
    if (!first.flow.keep || flows[index - 1]?.flow.keep) return []
    const rest = flows.slice(index)
    const last = rest.find(({ flow }) => !flow.keep) ?? rest.at(-1) ?? first
    if (last === first) return [] // nothing follows
    const frame = frameOf(first.flow)
    return stretchesOf(first, last, document).map(({ page, top, bottom }) => boxIn(frame, page, top, bottom))
  })
}
