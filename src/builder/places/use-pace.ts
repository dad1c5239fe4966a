import { useEffect, useState } from 'preact/hooks'
import type { Pace } from './route.ts'

/** Topic by topic, until somebody goes to the five first or to the page that has everything, and the other way. */
export function usePace(kind: string): Pace {
  const [pace, setPace] = useState<Pace>('topics')
  useEffect(() => {
    if (kind === 'first') setPace('first')
    if (kind === 'all') setPace('page')
    if (kind === 'topic') setPace('topics')
  }, [kind])
  return pace
}
