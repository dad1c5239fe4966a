/** What stands somewhere in a topic, by the id of its question. */
interface Ordered {
  readonly id: string
  readonly beside: boolean // stands beside the one before it
}

/**
 * What a topic asks in the order that people gave it; whatever their order doesn't name follows the one that it usually
 * follows. A question stands beside another only while that one is the one before it.
 */
export function inOrder<T extends Ordered>(
  wanted: readonly T[],
  order: readonly string[] = [],
): readonly T[] {
  const named = wanted.filter(({ id }) => order.includes(id))
  if (named.length === 0) return wanted
  const placed = named.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  for (const [index, one] of wanted.entries()) {
    if (order.includes(one.id)) continue
    const before = wanted[index - 1]
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, one)
  }
  return besideItsOwn(placed, wanted)
}

/** With each beside the one before it only where that is the one before it in `usual`. */
export function besideItsOwn<T extends Ordered>(placed: readonly T[], usual: readonly T[]): readonly T[] {
  return placed.map((one, index) => {
    const before = usual[usual.findIndex(({ id }) => id === one.id) - 1]
    return one.beside && placed[index - 1]?.id !== before?.id ? { ...one, beside: false } : one
  })
}
