import type { Look } from './design.ts'
import { equalColumns, type Frame, fromStart, inset } from './frame.ts'
import type { Tag } from './page.ts'
import { besideFirst, inColumns, join, type Piece, type StripMark, withNext } from './piece.ts'
import type { Setting } from './setting.ts'
import { group, words } from './tags.ts'
import { lineOf, lineStrips, linesOf } from './text-lines.ts'

/** One of several things to choose from, with the box before it. */
export interface TickOption {
  readonly label: string
  readonly look: Look
  readonly sign: readonly Tag[] // what the box says
  boxAt(x: number, y: number): readonly StripMark[]
}

/** Choices in rows, as many side by side as their words allow; read row by row. */
export function layChoices(choices: readonly TickOption[], setting: Setting, frame: Frame): Piece {
  const { tick, space } = setting.design
  const beside = tick * 1.7 // the box, and the space after it
  const widest = Math.max(0, ...choices.map(({ label, look }) => lineOf(label, look, setting).width))
  const gap = space * (setting.inRows ? 2 : 2.5)
  const fitting = Math.floor((frame.width + gap) / (beside + widest + gap))
  const rowCount = Math.ceil(choices.length / Math.max(1, Math.min(3, fitting)))
  const frames = equalColumns(frame, Math.max(1, Math.ceil(choices.length / rowCount)), gap) // no row for one alone
  const cells = choices.map((choice, index) =>
    layChoice(choice, setting, frames[index % frames.length] ?? frame),
  )
  const rows = chunkedRows(cells, frames.length)
  return {
    tags: [group('L', join(cells).tags)],
    flows: rows.flatMap((row, index) => {
      const above = index === 0 ? 0 : space * 0.5
      const keep = index < rows.length - 1 // one chooses among all of them
      return inColumns(row, frames, { above, keep }).flows
    }),
  }

  function layChoice({ label, look, sign, boxAt }: TickOption, inside: Setting, cell: Frame): Piece {
    const narrow = inset(cell, beside)
    const tag = words('LBody', label, inside)
    const lines = lineStrips(linesOf(label, look, inside, narrow.width), look, narrow, tag, 'start')
    const x = fromStart(cell, 0, tick)
    const middle = look.size * 0.35 // half the height of a capital letter
    const flows = besideFirst(withNext(lines), (baseline) => boxAt(x, baseline - middle - tick / 2))
    return { tags: [group('LI', [...(sign.length > 0 ? [group('Lbl', sign)] : []), tag])], flows }
  }
}

function chunkedRows(cells: readonly Piece[], columns: number): readonly (readonly Piece[])[] {
  const rows = Math.ceil(cells.length / columns)
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns))
}
