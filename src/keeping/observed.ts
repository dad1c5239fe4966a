/** A state that whoever shows it hears of. */
export interface Observed<State> {
  readonly get: () => State
  readonly change: (next: Partial<State>) => void
  readonly subscribe: (hear: () => void) => () => void // gives back how to hear no more
}

/** Begins with this state; each change is told to all who listen. */
export function observed<State extends object>(start: State): Observed<State> {
  const hearers = new Set<() => void>()
  let now = start
  return {
    get: () => now,
    change(next) {
      now = { ...now, ...next }
      for (const hear of hearers) hear()
    },
    subscribe(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}
