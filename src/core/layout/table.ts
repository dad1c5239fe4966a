import type { Table } from '../paper/paper.ts'
import type { Look } from './design.ts'
import { equalColumns, type Frame } from './frame.ts'
import type { Tag } from './page.ts'
import { type Flow, type Piece, strip, withNext } from './piece.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { group, words } from './tags.ts'
import { lineStrips, linesOf } from './text-lines.ts'

/** Rows and columns, with a hairline below each row. */
export function layTable({ head, rows }: Table, setting: Setting, frame: Frame): Piece {
  const { design } = setting
  const columns = Math.max(head.length, ...rows.map(({ length }) => length))
  const frames = equalColumns(frame, columns, design.space * 2)
  const first = layRow(head, (text) => ({ ...words('TH', text, setting), scope: 'Column' }), design.name)
  const others = rows.map((row) => layRow(row, (text) => words('TD', text, setting), design.body))
  const body = group(
    'TBody',
    others.map(({ tag }) => tag),
  )
  return {
    tags: [group('Table', [group('THead', [first.tag]), body])],
    flows: [...withNext(first.flows), ...others.flatMap(({ flows }) => flows)],
  }

  function layRow(cells: readonly string[], tagOf: (text: string) => Tag, look: Look) {
    const tags = cells.map(tagOf)
    const flows = cells.map((text, index) => {
      const cell = frames[index] ?? frame
      return lineStrips(linesOf(text, look, setting, cell.width), look, cell, tags[index] ?? null, 'own')
    })
    const row: Flow = { kind: 'columns', above: design.space * 0.5, columns: flows }
    const line = strip(0.5, (y) => [rule(frame.left, y, frame.width, 'faint')], { above: design.space * 0.4 })
    return { tag: group('TR', tags), flows: [row, line] }
  }
}
