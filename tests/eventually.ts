import { vi } from 'vitest'

/** Waits until something holds, as long as a busy machine may need: a test never depends on how fast that is. */
export const eventually = <Result>(act: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(act, { timeout: 45_000, interval: 2 })
