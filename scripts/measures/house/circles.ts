import type { Import } from './imports.ts'

/**
 * Files that lead back to themselves through their imports, one circle for each group of them (Tarjan, Depth-first search
 * and linear graph algorithms, 1972). A circle that is closed by a type alone counts too: its files can’t be read apart.
 */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const walk = createWalk(next)
  for (const file of next.keys()) walk.visit(file)
  const isCircle = (group: readonly string[]) =>
    group.length > 1 || next.get(group[0] ?? '')?.includes(group[0] ?? '')
  return walk.groups.filter(isCircle).map((group) => group.toSorted())
}

function createWalk(next: ReadonlyMap<string, readonly string[]>) {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const groups: string[][] = []

  function visit(file: string): number {
    const place = order.size
    order.set(file, place)
    lowest.set(file, place)
    open.push(file)
    for (const other of next.get(file) ?? []) {
      const reached = order.has(other)
        ? open.includes(other)
          ? (order.get(other) ?? place)
          : place
        : visit(other)
      lowest.set(file, Math.min(lowest.get(file) ?? place, reached))
    }
    if (lowest.get(file) === place) groups.push(open.splice(open.indexOf(file)))
    return lowest.get(file) ?? place
  }

  return { visit, groups }
}
