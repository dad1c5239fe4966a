import { limits } from '../../core/alliance/limits.ts'

const most = limits.points

/** The rows to show for a list: as many as expected, and always an empty one at the end. */
export function rowsFor(items: readonly string[], expected: number): readonly string[] {
  const count = Math.min(most, Math.max(expected, items.length + 1))
  return Array.from({ length: count }, (_, index) => items[index] ?? '')
}

/** The id of a row; the first has that of the input, so that links to it lead somewhere. */
export function rowId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`
}

/**
 * The items after somebody wrote in one row; a line feed, typed or pasted, begins a new row. What is beyond the last row that
 * there can be stays in it, so that nothing is lost.
 */
export function withRow(rows: readonly string[], index: number, text: string): readonly string[] {
  const pieces = text.replace(/\r\n?/g, '\n').split('\n')
  const items = [...rows.slice(0, index), ...pieces, ...rows.slice(index + 1)]
  const last = items.findLastIndex((item) => item.trim() !== '')
  const written = items.slice(0, last + 1)
  if (written.length <= most) return written
  return [...written.slice(0, most - 1), written.slice(most - 1).join(' ')]
}
