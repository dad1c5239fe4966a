import type { Bookmark, Mark, Tag } from './page.ts'

/** A piece of a page that is never split; it is drawn once its place from the top is known. In points. */
export interface Strip {
  readonly kind: 'strip'
  readonly above: number // the space before it, except at the head of a page
  readonly height: number
  readonly keep: boolean // on the same page as what follows
  readonly bookmark: Pick<Bookmark, 'text' | 'level'> | null
  draw(y: number, atTop: boolean): readonly Mark[] // `atTop` of a page, where nothing stands above it
}

/** Things that stand side by side and go on over pages, each by itself; what follows begins below the longest. */
export interface Columns {
  readonly kind: 'columns'
  readonly above: number
  readonly keep?: boolean // their beginning on the same page as what follows
  readonly columns: readonly (readonly Flow[])[]
  readonly again?: readonly Flow[] // what stands at the head of every further page that they go on to
}

export type Flow = Strip | Columns

/** What is to be placed, and how it is read. */
export interface Piece {
  readonly tags: readonly Tag[]
  readonly flows: readonly Flow[]
}

export const nothing: Piece = { tags: [], flows: [] }

/** A strip that stands by itself. */
export function strip(height: number, draw: Strip['draw'], rest: Partial<Strip> = {}): Strip {
  return { kind: 'strip', above: 0, height, keep: false, bookmark: null, draw, ...rest }
}

/** One piece after the other. */
export function join(pieces: readonly Piece[]): Piece {
  return { tags: pieces.flatMap(({ tags }) => tags), flows: pieces.flatMap(({ flows }) => flows) }
}

/** The piece with this much space before it. */
export function spaced(piece: Piece, above: number): Piece {
  const [first, ...rest] = piece.flows
  return first === undefined ? piece : { ...piece, flows: [{ ...first, above }, ...rest] }
}

/** Flows that never leave the side of what follows them, such as a heading's. */
export function withNext(flows: readonly Flow[]): readonly Flow[] {
  return flows.map((flow) => ({ ...flow, keep: true }))
}

/** Flows with something more on the first line, drawn at the baseline of its words; it is read before them. */
export function besideFirst(
  flows: readonly Flow[],
  draw: (baseline: number) => readonly Mark[],
): readonly Flow[] {
  const [first, ...rest] = flows
  if (first?.kind !== 'strip') return flows
  const drawBoth = (y: number, atTop: boolean) => {
    const marks = first.draw(y, atTop)
    const baseline = marks.find((mark) => mark.kind === 'text')?.y ?? y + first.height
    return [...draw(baseline), ...marks]
  }
  return [{ ...first, draw: drawBoth }, ...rest]
}

/** The last of them on the same page as what follows; the others may stay behind. */
export function lastWithNext(flows: readonly Flow[]): readonly Flow[] {
  return [...flows.slice(0, -1), ...withNext(flows.slice(-1))]
}

/** All of it on one page, when it is no higher than this; a question that fits is not torn apart. */
export function together(flows: readonly Flow[], most: number): readonly Flow[] {
  return heightOf(flows) > most ? flows : whole(flows)
}

/** How high the flows are when no page ends among them. */
export function heightOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, flow) => sum + flow.above + ownHeight(flow), 0)
}

function ownHeight(flow: Flow): number {
  return flow.kind === 'strip' ? flow.height : Math.max(0, ...flow.columns.map(heightOf))
}

function whole(flows: readonly Flow[]): readonly Flow[] {
  return flows.map((flow, index) => {
    const keep = flow.keep === true || index < flows.length - 1
    return flow.kind === 'columns' ? { ...flow, keep, columns: flow.columns.map(whole) } : { ...flow, keep }
  })
}
