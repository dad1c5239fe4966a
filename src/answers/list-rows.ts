import { limits } from '../core/alliance/limits.ts'

const mostPoints = limits.points

/** The rows to show for a list: as many as expected, and always an empty one at the end. */
export function rowsFor(items: readonly string[], expected: number): readonly string[] {
  const count = Math.min(mostPoints, Math.max(expected, items.length + 1))
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
  const filled = withoutEmptyEnd(items)
  if (filled.length <= mostPoints) return filled
  return [...filled.slice(0, mostPoints - 1), filled.slice(mostPoints - 1).join(' ')]
}

/** A change of a list that leaves the cursor at a place in one of its rows. */
export interface RowChange {
  readonly items: readonly string[]
  readonly row: number
  readonly cursor: number // letters before it
}

/** One row joined to the row before it, with the cursor at the seam; nothing for the first row, or when it would be too long. */
export function joinedToRowBefore(rows: readonly string[], index: number): RowChange | undefined {
  const [before, text] = [rows[index - 1], rows[index]]
  if (before === undefined || text === undefined || before.length + text.length > limits.text)
    return undefined
  const items = [...rows.slice(0, index - 1), before + text, ...rows.slice(index + 1)]
  return { items: withoutEmptyEnd(items), row: index - 1, cursor: before.length }
}

function withoutEmptyEnd(items: readonly string[]): readonly string[] {
  const last = items.map((item) => item.trim() !== '').lastIndexOf(true)
  return items.slice(0, last + 1)
}
