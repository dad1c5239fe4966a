import type { Frame } from './frame.ts'
import type { Bookmark, BoxMark, FieldMark, PathMark, RuleMark, Tag, TextMark } from './page.ts'
import type { ShapeMark } from './shapes.ts'

/** A piece of a page that is never split: plain data, that may be kept, compared and printed. In points. */
export interface Strip {
  readonly kind: 'strip'
  readonly above: number // the space before it, except at the head of a page
  readonly height: number
  readonly baseline: number // of its first line of words, from its top
  readonly keep: boolean // on the same page as what follows
  readonly bookmark: Pick<Bookmark, 'text' | 'level'> | null
  readonly separator: RuleMark | null // drawn above it, except at the head of a page
  readonly atHead: readonly StripMark[] // drawn at the head of a page alone
  readonly marks: readonly StripMark[] // in the order of drawing, from the top of the strip
}

/** What a strip is made of; it becomes a mark of the page when its strip has a place there. */
export type StripMark = TextMark | RuleMark | BoxMark | FieldMark | ShapeMark | PathMark

/** Things that stand side by side and go on over pages, each by itself; what follows begins below the longest. */
export interface Columns {
  readonly kind: 'columns'
  readonly above: number
  readonly keep?: boolean // their beginning on the same page as what follows
  readonly columns: readonly (readonly Flow[])[]
  readonly frames: readonly Frame[] // of the columns
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
export function strip(height: number, marks: readonly StripMark[] = [], rest: Partial<Strip> = {}): Strip {
  const alone = { above: 0, keep: false, bookmark: null, separator: null, atHead: [] }
  return { kind: 'strip', height, baseline: height, ...alone, marks, ...rest }
}

/** One piece after the other. */
export function join(pieces: readonly Piece[]): Piece {
  return { tags: pieces.flatMap(({ tags }) => tags), flows: pieces.flatMap(({ flows }) => flows) }
}

/** Pieces side by side, each in a frame of its own. */
export function inColumns(
  pieces: readonly Piece[],
  frames: readonly Frame[],
  rest: Partial<Columns> = {},
): Piece {
  const columns = pieces.map(({ flows }) => flows)
  return { tags: join(pieces).tags, flows: [{ kind: 'columns', above: 0, columns, frames, ...rest }] }
}

/** A piece with its head again on every page that it goes on to, unless that takes too much of the room there. */
export function underHead(piece: Piece, head: readonly Flow[], frame: Frame, room: number): Piece {
  return inColumns([piece], [frame], { again: heightOf(head) > room / 4 ? [] : head })
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

/** Flows with something more on the first line, at the baseline of its words; it is read before them. */
export function besideFirst(
  flows: readonly Flow[],
  marksAt: (baseline: number) => readonly StripMark[],
): readonly Flow[] {
  const [first, ...rest] = flows
  if (first?.kind !== 'strip') return flows
  return [{ ...first, marks: [...marksAt(first.baseline), ...first.marks] }, ...rest]
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
