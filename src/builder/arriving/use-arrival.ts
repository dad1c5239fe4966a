import { useEffect, useState } from 'preact/hooks'
import { type ArrivalWorld, arrive, arriveAgain } from './arrive.ts'

/** Wakes the page up: finds what was kept, and does what the link asked for. */
export function useArrival(around: Omit<ArrivalWorld, 'wait'>) {
  const [isAwake, setAwake] = useState(false)
  const [brought, wait] = useState<readonly string[]>([]) // questions that wait for an alliance

  // once: a page wakes up only once
  useEffect(() => {
    const world = { ...around, wait }
    const listen = () => arriveAgain(world)
    addEventListener('hashchange', listen)
    arrive(world)
      .catch((reason) => {
        console.warn('The page could not look at what it keeps.', reason)
        world.tell({ text: world.speech.messages.builder.partMissing, tone: 'problem' })
      })
      .finally(() => setAwake(true))
    return () => removeEventListener('hashchange', listen)
  }, [])

  return { isAwake, brought }
}
