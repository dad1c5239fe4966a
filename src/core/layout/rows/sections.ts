import type { Tag } from '../page.ts'
import type { Piece } from '../piece.ts'
import { group } from '../tags.ts'
import type { Unit } from './unit.ts'

/** A row with what was laid for it. */
export interface LaidRow {
  readonly unit: Unit
  readonly piece: Piece
}

/** The reading order: the rows of one section are read as one, also where it goes on to another page. */
export function gathered(rows: readonly LaidRow[]): readonly Tag[] {
  const found: { section: number; tags: Tag[] }[] = []
  for (const { unit, piece } of rows) {
    const last = found.at(-1)
    if (last && last.section === unit.section) last.tags.push(...piece.tags)
    else found.push({ section: unit.section, tags: [...piece.tags] })
  }
  return found.flatMap(({ section, tags }) => (section < 0 ? tags : [group('Sect', tags)]))
}
