/** A run of items that stayed, came or went. */
export interface EditRun {
  readonly style: 'plain' | 'added' | 'removed'
  readonly items: readonly string[]
}

const mostSteps = 1_500 // beyond, time and memory grow with the square; nothing in common is said instead

/**
 * The fewest additions and removals that lead from one list to the other, in order; removed before added.
 * (Myers, An O(ND) difference algorithm and its variations, Algorithmica 1986.)
 */
export function editsBetween(before: readonly string[], after: readonly string[]): EditRun[] {
  const start = sharedStart(before, after)
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse())
  const middle = shortestEdit(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  )
  return joinRuns([
    { style: 'plain', items: before.slice(0, start) },
    ...middle,
    { style: 'plain', items: before.slice(before.length - end) },
  ])
}

function sharedStart(before: readonly string[], after: readonly string[]): number {
  const different = before.findIndex((item, index) => item !== after[index])
  return different === -1 ? before.length : different
}

function shortestEdit(before: readonly string[], after: readonly string[]): EditRun[] {
  const trace = before.length > 0 && after.length > 0 ? reachEnd(before, after) : undefined
  if (trace !== undefined) return walkBack(before, after, trace)
  return [
    { style: 'removed', items: before },
    { style: 'added', items: after },
  ]
}

/** For each number of edits, how far along `before` each diagonal was reached; nothing when there are too many. */
function reachEnd(before: readonly string[], after: readonly string[]): Int32Array[] | undefined {
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= mostSteps; edits++) {
    const reached = new Int32Array(2 * edits + 1)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepped(trace.at(-1), edits, diagonal)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      reached[diagonal + edits] = x
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reached]
    }
    trace.push(reached)
  }
  return undefined
}

/** Where one more edit leads on this diagonal: down from above (an addition) or right (a removal). */
function stepped(reached: Int32Array | undefined, edits: number, diagonal: number): number {
  if (reached === undefined) return 0
  return comesFromAbove(reached, edits, diagonal)
    ? reachedOn(reached, edits - 1, diagonal + 1)
    : reachedOn(reached, edits - 1, diagonal - 1) + 1
}

function comesFromAbove(reached: Int32Array, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true
  return (
    diagonal !== edits &&
    reachedOn(reached, edits - 1, diagonal - 1) < reachedOn(reached, edits - 1, diagonal + 1)
  )
}

function reachedOn(reached: Int32Array, edits: number, diagonal: number): number {
  return reached[diagonal + edits] ?? 0
}

/** From the end back to the start, one edit and the items that stayed after it at a time. */
function walkBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly Int32Array[],
): EditRun[] {
  const runs: EditRun[] = []
  let x = before.length
  let y = after.length
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reached = trace[edits - 1] ?? new Int32Array()
    const added = comesFromAbove(reached, edits, x - y)
    const from = reachedOn(reached, edits - 1, x - y + (added ? 1 : -1))
    const kept = added ? from : from + 1
    runs.push({ style: 'plain', items: before.slice(kept, x) })
    y -= x - kept
    x = from
    if (added) y--
    runs.push(
      added
        ? { style: 'added', items: after.slice(y, y + 1) }
        : { style: 'removed', items: before.slice(x, x + 1) },
    )
  }
  return [{ style: 'plain', items: before.slice(0, x) } satisfies EditRun, ...runs.reverse()]
}

/** The same runs with neighbours of one style made one, and within each change what was removed put before what was added. */
export function joinRuns(runs: readonly EditRun[]): EditRun[] {
  const stretches: Record<EditRun['style'], string[]>[] = []
  for (const { style, items } of runs) {
    const open = stretches.at(-1)
    const isOver = style === 'plain' && items.length > 0 && open !== undefined && hasChange(open)
    const stretch = open === undefined || isOver ? { plain: [], removed: [], added: [] } : open
    if (stretch !== open) stretches.push(stretch)
    stretch[style].push(...items)
  }
  const styles = ['plain', 'removed', 'added'] as const
  const inOrder = stretches.flatMap((stretch) => styles.map((style) => ({ style, items: stretch[style] })))
  return inOrder.filter(({ items }) => items.length > 0)
}

function hasChange({ removed, added }: Record<EditRun['style'], string[]>): boolean {
  return removed.length > 0 || added.length > 0
}
