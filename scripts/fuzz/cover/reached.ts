/** Which blocks were ever reached, and how often at once, in steps: 1, 2, 3, from 4, 8, 16, 32 and 128. */
export interface Seen {
  readonly steps: Uint8Array
  readonly count: () => number
}

export function seen(): Seen {
  const steps = new Uint8Array(1 << 16)
  return { steps, count: () => steps.reduce((sum, step) => sum + (step > 0 ? 1 : 0), 0) }
}

/** Whether these counts reach a block anew, or in another step than ever; that is noted. */
export function newlyReached(counts: Uint8Array, { steps }: Seen): boolean {
  let isNew = false
  for (let block = 0; block < counts.length; block++) {
    const count = counts[block] ?? 0
    if (count === 0) continue
    const step = stepOf(count)
    const before = steps[block] ?? 0
    if ((before & step) !== 0) continue
    steps[block] = before | step
    isNew = true
  }
  return isNew
}

/** One bit for each step. */
function stepOf(count: number): number {
  if (count <= 3) return 1 << (count - 1)
  if (count < 8) return 8
  if (count < 16) return 16
  if (count < 32) return 32
  return count < 128 ? 64 : 128
}
