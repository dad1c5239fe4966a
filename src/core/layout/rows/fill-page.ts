/** One row of a page: how many lines it wants, and how high it is with so many. */
export interface Growing {
  readonly wanted: number
  readonly most: number
  heightWith(lines: number): number
}

/** How many lines each row gets, so that the page is full: whoever has least of what it wants comes next. */
export function fillPage(rows: readonly Growing[], room: number): readonly number[] {
  const lines = rows.map(({ wanted }) => Math.min(1, wanted))
  let used = rows.reduce((sum, row, index) => sum + row.heightWith(lines[index] ?? 0), 0)
  for (let index = next(); index !== undefined; index = next()) {
    used += growth(index)
    lines[index] = (lines[index] ?? 0) + 1
  }
  return lines

  function next(): number | undefined {
    const able = [...rows.entries()].filter(([index, { most }]) => {
      return (lines[index] ?? 0) < most && used + growth(index) <= room
    })
    const need = ([index, { wanted }]: readonly [number, Growing]) => ((lines[index] ?? 0) + 1) / wanted
    return able.toSorted((one, other) => need(one) - need(other))[0]?.[0]
  }

  function growth(index: number): number {
    const now = lines[index] ?? 0
    return (rows[index]?.heightWith(now + 1) ?? 0) - (rows[index]?.heightWith(now) ?? 0)
  }
}
