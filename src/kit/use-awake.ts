import { useEffect, useState } from 'preact/hooks'

/** How the screen fares: kept awake, not kept awake by this browser, or refused, as when a battery is low. */
export type Awake = 'awake' | 'none' | 'refused'

/** Keeps the screen awake as long as it is wanted; a browser lets go when the page is hidden, so it is asked again. */
export function useAwake(isWanted: boolean): Awake {
  const [awake, setAwake] = useState<Awake>(() => ('wakeLock' in navigator ? 'awake' : 'none'))
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
        setAwake('awake')
      } catch {
        setAwake('refused') // the page says so
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [isWanted])
  return awake
}
