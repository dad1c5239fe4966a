import { useEffect, useState } from 'preact/hooks'
import type { Hint } from './hints.ts'
import { recallPromises, rememberIgnored, rememberTold } from './remembered.ts'

const hintDelay = 1500

/** Questions about the promises that were typed here, a moment after; those that were here before are left in peace. */
export function usePromiseHints(promises: readonly string[], language: string) {
  const [before] = useState(promises)
  const [found, setFound] = useState<readonly Hint[]>([])
  const [ignored, setIgnored] = useState<readonly string[]>([])
  const [isTelling, setTelling] = useState(false)
  const typed = promises.filter((promise) => promise.trim() !== '' && !before.includes(promise))

  useEffect(() => {
    if (typed.length === 0 || !/^en\b/i.test(language)) return // the rules know English only
    let isOver = false
    const look = async () => {
      const { hintsFor } = await import('./hints.ts')
      const all = await hintsFor(typed, language)
      if (isOver) return
      const remembered = recallPromises()
      const hints = all.filter(({ promise }) => !remembered.ignored.includes(promise))
      setFound(hints)
      setTelling(hints.length > 0 && !remembered.isTold)
      if (hints.length > 0) rememberTold()
    }
    // without the rules nothing is asked, and nothing is lost
    const timer = setTimeout(() => look().catch((reason) => console.warn(reason)), hintDelay)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [typed.join('\n'), language])

  function ignore(promise: string): void {
    rememberIgnored(promise)
    setIgnored((all) => [...all, promise])
  }

  const hints = found.filter(({ promise }) => typed.includes(promise) && !ignored.includes(promise))
  return { hints, ignore, isTelling: isTelling && hints.length > 0 }
}
