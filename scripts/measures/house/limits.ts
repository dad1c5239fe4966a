import type { Figure } from './figures.ts'

/** How much of each thing there may be: what there was when it was last measured, until the aim is reached. */
export type Limits = Readonly<Record<string, number>>

/** One sentence for each figure that has grown beyond its limit, with the way to see where. */
export function overLimit(limits: Limits, figures: readonly Figure[]): readonly string[] {
  return figures
    .filter(({ id, value, aim }) => value > (limits[id] ?? aim))
    .map(({ id, what, value, aim }) => {
      const allowed = limits[id] ?? aim
      return `There are ${value} ${what}, and there may be ${allowed}. \`npm run house -- --where\` lists them.`
    })
}

/** The limits at what there is today, where that is less; none is ever raised, and none is lowered below its aim. */
export function tightened(limits: Limits, figures: readonly Figure[]): Limits {
  return Object.fromEntries(
    figures.map(({ id, value, aim }) => [id, Math.min(limits[id] ?? Infinity, Math.max(aim, value))]),
  )
}
