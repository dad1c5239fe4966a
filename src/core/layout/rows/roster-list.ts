import type { Block, Roster, RosterRow } from '../../paper/paper.ts'
import { equalColumns, type Frame } from '../frame.ts'
import { layHeading } from '../paragraph.ts'
import { inColumns, join, type Piece, spaced, together } from '../piece.ts'
import { laySignature } from '../row-gap.ts'
import type { LayBlocks, Setting } from '../setting.ts'
import { group } from '../tags.ts'

/** A table of many people whose columns have no room, as a list: the questions with their numbers, then everybody in turn. */
export function layRosterList(
  { head, rows }: Roster,
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const { question, space } = setting.design
  const asked = head
    .slice(1, -1)
    .map((text, column) => layHeading(`${column + 1}. ${text}`, question, setting, frame))
  const people = rows.map((row) => layPerson(row, head, setting, frame, layBlocks))
  return join([
    ...(rows.length === 0 ? asked : []),
    ...people.map((one) => (rows.length > 1 ? spaced(one, space) : one)),
  ])
}

/** The name beside the place to sign, and below them a place for each question. */
function layPerson(
  { name, cells }: RosterRow,
  head: Roster['head'],
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const places = [name, ...cells].map((blocks, index) => ({
    blocks,
    label: index === 0 || index === cells.length ? (head[index] ?? '') : `${index}.`,
  }))
  const [first, ...others] = places
  const last = others.pop()
  const lines = [[first, last], others].map((line) => line.flatMap((place) => place ?? []))
  const { tags, flows } = join(lines.filter((line) => line.length > 0).map((line) => layLine(line)))
  return { tags: [group('Sect', tags)], flows: together(flows, setting.room / 3) }

  function layLine(line: typeof places): Piece {
    const frames = equalColumns(frame, line.length, setting.design.space * 2)
    const laid = line.map((place, index) => layPlace(place, setting, frames[index] ?? frame, layBlocks))
    return inColumns(laid, frames)
  }
}

function layPlace(
  { blocks, label }: { readonly blocks: readonly Block[]; readonly label: string },
  setting: Setting,
  frame: Frame,
  layBlocks: LayBlocks,
): Piece {
  const { design } = setting
  const [gap] = blocks
  if (gap?.kind === 'gap' && gap.shape.kind !== 'options' && gap.shape.kind !== 'scale')
    return laySignature(
      gap,
      label,
      'soft',
      { ...setting, design: { ...design, writing: design.writing * 0.78 } },
      frame,
    )
  return join([layHeading(label, design.name, setting, frame), layBlocks(blocks, setting, frame)])
}
