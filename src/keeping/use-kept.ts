import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Observed } from './observed.ts'

/** What is kept as it is now, and what can be done with it; it is opened once, for the life of a page. */
export function useKept<State, Kept extends Readable<State>>(
  open: () => Readable<State> & Kept,
): readonly [State, Kept] {
  const kept = useMemo(open, [])
  const [now, show] = useState(kept.get())
  useEffect(() => kept.subscribe(() => show(kept.get())), [kept])
  return [now, kept]
}

type Readable<State> = Pick<Observed<State>, 'get' | 'subscribe'>
