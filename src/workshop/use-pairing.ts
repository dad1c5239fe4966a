import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Pairing, pairingSteps } from '../core/workshop/pairing/pairing.ts'
import type { Workshop } from '../core/workshop/workshop.ts'

const slice = 8 // milliseconds at a stretch, so that a page answers in between

interface Work {
  readonly steps: Iterator<undefined, Pairing>
  readonly done: Pairing | null
}

/** Who sits with whom: at once where that is known, else worked out bit by bit; nothing until then. */
export function usePairing(workshop: Workshop): Pairing | null {
  const { people, seating, rounds, seed, kept, wishes } = workshop
  const work = useMemo(() => goOn(pairingSteps(workshop)), [people, seating, rounds, seed, kept, wishes])
  const [found, setFound] = useState<{ readonly of: Work; readonly pairing: Pairing } | null>(null)
  useEffect(() => {
    if (work.done) return undefined
    return bitByBit(work.steps, (pairing) => setFound({ of: work, pairing }))
  }, [work])
  return work.done ?? (found?.of === work ? found.pairing : null)
}

/** Works for a moment. */
function goOn(steps: Work['steps']): Work {
  const until = performance.now() + slice
  while (performance.now() < until) {
    const step = steps.next()
    if (step.done) return { steps, done: step.value }
  }
  return { steps, done: null }
}

/** Works until it is done, with a rest after each moment; gives the way to call that off. */
function bitByBit(steps: Work['steps'], tell: (pairing: Pairing) => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const work = () => {
    const { done } = goOn(steps)
    if (done) return tell(done)
    timer = setTimeout(work)
  }
  timer = setTimeout(work)
  return () => clearTimeout(timer)
}
