const mostInside = 10_000 // 24 people would have to answer 400 questions each
const mostParts = 30_000

/**
 * Whether a value from a file is small enough to be looked at by a schema, which gathers every mistake it
 * finds, and overflows the stack at some hundred thousand of them.
 */
export function isBounded(value: unknown): boolean {
  const waiting: unknown[] = [value]
  for (let parts = 0; waiting.length > 0; parts++) {
    if (parts > mostParts) return false
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    if (Array.isArray(one) && one.length > mostInside) return false
    const inside = Object.values(one)
    if (inside.length > mostInside) return false
    waiting.push(...inside)
  }
  return true
}
