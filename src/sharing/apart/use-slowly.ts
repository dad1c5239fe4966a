import { useEffect, useMemo } from 'preact/hooks'

const patience = 400

/** Does the newest of many errands a moment later, and at once when the page goes away. */
export function useSlowly() {
  const slowly = useMemo(createSlowly, [])
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && slowly.now()
    addEventListener('pagehide', slowly.now)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', slowly.now)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [slowly])
  return slowly
}

function createSlowly() {
  let waiting: (() => void) | null = null
  const now = () => {
    const act = waiting
    waiting = null
    act?.()
  }
  const later = (act: () => void) => {
    if (waiting === null) setTimeout(now, patience)
    waiting = act
  }
  return { now, later }
}
