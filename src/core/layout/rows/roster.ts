import type { Block, Roster } from '../../paper/paper.ts'
import { type Frame, inset } from '../frame.ts'
import type { Tag } from '../page.ts'
import { type Flow, type Piece, strip, underHead, withNext } from '../piece.ts'
import { layRowField } from '../row-gap.ts'
import type { LayBlocks, Setting } from '../setting.ts'
import { rule } from '../shapes.ts'
import { group, words } from '../tags.ts'
import { headingLinesOf, lineStrips } from '../text-lines.ts'
import { layRosterList } from './roster-list.ts'
import { roomInLines } from './unit.ts'

/** A table with a row for each person, and its head again on every page that it goes on to. */
export function layRoster(roster: Roster, setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const { head, rows } = roster
  const { design } = setting
  if (head.length * design.narrowest > frame.width) return layRosterList(roster, setting, frame, layBlocks)
  const grid = { frame, frames: columnsFor(head.length, frame, design.space * 2.4), setting, layBlocks }
  const first = layHead(head, grid, true)
  const others = rows.map(({ name, cells }) => layPersonRow([name, ...cells], grid))
  const again = layHead(head, grid, false).flows
  const body = group(
    'TBody',
    others.flatMap(({ tags }) => tags),
  )
  const all = {
    tags: [group('Table', [group('THead', first.tags), body])],
    flows: [...withNext(first.flows), ...others.flatMap(({ flows }) => flows)],
  }
  return underHead(all, again, frame, setting.room)
}

interface Grid {
  readonly frame: Frame
  readonly frames: readonly Frame[] // of the columns
  readonly setting: Setting
  readonly layBlocks: LayBlocks
}

/** The head is read once: where it stands again, no tag leads to it. */
function layHead(head: readonly string[], { frame, frames, setting }: Grid, isFirst: boolean): Piece {
  const look = setting.design.question
  const tags = head.map((text): Tag => ({ ...words('TH', text, setting), scope: 'Column' }))
  const columns = head.map((text, index) => {
    const column = frames[index] ?? frame
    const lines = headingLinesOf(text, look, setting, column.width)
    return lineStrips(lines, look, column, isFirst ? (tags[index] ?? null) : null, 'start')
  })
  const line = strip(3, [rule(frame.left, 2, frame.width, 'accent', 0.9)])
  return {
    tags: [group('TR', tags)],
    flows: [{ kind: 'columns', above: 0, keep: true, columns, frames }, line],
  }
}

function layPersonRow(cells: readonly (readonly Block[])[], grid: Grid): Piece {
  const { frame, frames, setting, layBlocks } = grid
  const laid = cells.map((blocks, index) => layCell(blocks, setting, frames[index] ?? frame, layBlocks))
  const tags = laid.map(
    (piece, index): Tag =>
      index === 0 ? { ...group('TH', piece.tags), scope: 'Row' } : group('TD', piece.tags),
  )
  const pad = cells.every(isOpen) ? 0 : setting.design.space * 0.8
  const columns = laid.map(({ flows }) => withNext(flows))
  if (setting.gaps === 'fields' && pad === 0)
    // their boxes are lines enough
    return { tags: [group('TR', tags)], flows: [{ kind: 'columns', above: 0, columns, frames }] }
  const line = strip(
    pad + 0.5,
    frames.map(({ left, width }) => rule(left, pad, width, 'line', 0.5)),
  )
  const row: Flow = { kind: 'columns', above: pad, keep: true, columns, frames }
  return { tags: [group('TR', tags)], flows: [row, line] }
}

/** An open cell is closed by the rule below its row, so it has a line less than others have. */
function layCell(blocks: readonly Block[], setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const [gap] = blocks
  if (gap?.kind !== 'gap' || !isOpen(blocks)) return layBlocks(blocks, setting, frame)
  const { writing } = setting.design
  if (setting.gaps === 'fields')
    return gap.shape.kind === 'signature'
      ? layRowField(gap, false, writing, setting, frame)
      : layBlocks(blocks, setting, frame)
  const lines = roomInLines(gap)
  const isShared = gap.field.startsWith('name') || gap.shape.kind === 'signature'
  const inner = Array.from({ length: isShared ? 0 : lines - 1 }, (_, line) => (line + 1) * writing)
  const rules = inner.map((down) => rule(frame.left, down, frame.width, 'line', 0.35))
  return { tags: [], flows: [strip(lines * writing, rules)] }
}

/** Nothing but a place to write. */
function isOpen(blocks: readonly Block[]): boolean {
  return blocks.every(
    (block) => block.kind === 'gap' && block.shape.kind !== 'options' && block.shape.kind !== 'scale',
  )
}

/** Names and signatures take less room than what is said. */
function columnsFor(count: number, frame: Frame, gap: number): readonly Frame[] {
  const weights = Array.from({ length: count }, (_, index) =>
    index === 0 ? 0.8 : index === count - 1 ? 0.75 : 1.2,
  )
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const room = frame.width - gap * (count - 1)
  let offset = 0
  return weights.map((weight) => {
    const width = (room * weight) / whole
    const column = inset(frame, offset, frame.width - offset - width)
    offset += width + gap
    return column
  })
}
