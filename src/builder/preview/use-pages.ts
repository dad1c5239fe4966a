import { useEffect, useRef, useState } from 'preact/hooks'
import { type Engine, problemOf } from '../../engine/engine.ts'
import type { EngineProblem, PaperJob } from '../../engine/engine-job.ts'

/** The pages of the paper as pictures, as far as they are made. */
export interface Pages {
  readonly addresses: readonly string[]
  readonly missing: readonly string[] // scripts whose font did not arrive
  readonly unknown: readonly string[] // graphemes that no face has
  readonly isBusy: boolean
  readonly problem: EngineProblem | null
}

const none: Pages = { addresses: [], missing: [], unknown: [], isBusy: false, problem: null }
const previewDelay = 300

/**
 * Makes the pages anew a moment after the paper has changed, one time after the other. `wanted` counts how often they
 * were asked for; while it is 0 nothing is made.
 */
export function usePages(engine: Engine, paper: PaperJob | null, wanted: number): Pages {
  const [pages, setPages] = useState<Pages>(none)
  const shown = useRef<readonly string[]>([])
  const running = useRef(Promise.resolve())
  useEffect(() => {
    if (wanted === 0 || paper === null) return
    let isOver = false
    const show = (next: Pages) => {
      const isNew = next.addresses !== shown.current
      if (isNew) forget(isOver ? next.addresses : shown.current)
      if (isOver) return
      shown.current = next.addresses
      setPages(next)
    }
    const make = async () => {
      await running.current
      if (isOver) return
      setPages((before) => ({ ...before, isBusy: true }))
      try {
        const { pictures, missing, unknown } = await engine.ask({ kind: 'pages', paper })
        show({ addresses: toAddresses(pictures), missing, unknown, isBusy: false, problem: null })
      } catch (reason) {
        show({ ...none, addresses: shown.current, problem: problemOf(reason) })
      }
    }
    const begin = () => {
      running.current = make()
    }
    const timer = setTimeout(begin, shown.current.length === 0 ? 0 : previewDelay)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [engine, paper, wanted])
  return pages
}

function toAddresses(pictures: readonly string[]): readonly string[] {
  return pictures.map((picture) => URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' })))
}

function forget(addresses: readonly string[]): void {
  for (const address of addresses) URL.revokeObjectURL(address)
}
