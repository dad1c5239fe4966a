/** What came of several readings at once, each in its order. */
export interface Arrivals<Item, Value> {
  readonly arrived: readonly Value[]
  readonly missing: readonly Item[]
}

/** Reads all of these at the same time and goes on without those that fail. */
export async function arrivals<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Promise<Value>,
): Promise<Arrivals<Item, Value>> {
  const results = await Promise.allSettled(items.map(read))
  return {
    arrived: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    missing: items.filter((_, index) => results[index]?.status === 'rejected'),
  }
}

/** Remembers what was read under each key; what failed is tried again when it is next asked for. */
export function keep<Value>(): (key: string, read: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, read) => {
    const value = kept.get(key) ?? read()
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    return value
  }
}
