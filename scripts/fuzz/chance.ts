/** A row of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
export interface Chance {
  next(): number
  below(count: number): number
  oneOf<T>(items: readonly T[]): T
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { next, below, oneOf: (items) => chosen(items, below(items.length)) }
}

function chosen<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
