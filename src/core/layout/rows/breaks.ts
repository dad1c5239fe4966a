/** What is known of a row before it has a page. Heights in points. */
export interface Measured {
  readonly least: number // with as few lines as it may have
  readonly wanted: number
  readonly opens: boolean // a section begins with it
  readonly holds: boolean // stays with what follows it
}

/** The pages as the rows that begin them, over all pages at once (least badness); nothing when they don't fit on so many. */
export function breaksOf(
  rows: readonly Measured[],
  pages: number,
  room: number,
): readonly number[] | undefined {
  const best = new Map<string, Plan | undefined>()
  return planFrom(0, pages)?.starts

  function planFrom(from: number, left: number): Plan | undefined {
    const key = `${from} ${left}`
    if (!best.has(key)) best.set(key, cheapest(from, left))
    return best.get(key)
  }

  function cheapest(from: number, left: number): Plan | undefined {
    if (left === 0) return from === rows.length ? { starts: [], cost: 0 } : undefined
    const plans = rows.slice(from).flatMap((_, offset): readonly Plan[] => {
      const to = from + offset + 1
      const page = rows.slice(from, to)
      if (sum(page, 'least') > room || (to < rows.length && rows[to - 1]?.holds)) return []
      const rest = planFrom(to, left - 1)
      return rest ? [{ starts: [from, ...rest.starts], cost: badness(page, rows[to], room) + rest.cost }] : []
    })
    return plans.toSorted((one, other) => one.cost - other.cost)[0]
  }
}

interface Plan {
  readonly starts: readonly number[]
  readonly cost: number
}

/** A page that is too full or too empty, and worse, one that parts a section right after its beginning. */
function badness(page: readonly Measured[], next: Measured | undefined, room: number): number {
  const full = sum(page, 'wanted') / room
  const parts = next !== undefined && !next.opens
  const orphan = parts && page.at(-1)?.opens === true
  return (1 - full) ** 2 * 10 + (parts ? 0.15 : 0) + (orphan ? 0.6 : 0)
}

function sum(page: readonly Measured[], height: 'least' | 'wanted'): number {
  return page.reduce((whole, row) => whole + row[height], 0)
}
