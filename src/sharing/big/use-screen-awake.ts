import { useEffect } from 'preact/hooks'

/** Keeps the screen from going dark while something is held up to be seen, where the browser can. */
export function useScreenAwake(): void {
  useEffect(() => {
    let isLeft = false
    let lock: WakeLockSentinel | undefined
    const release = () => void lock?.release().catch(() => undefined) // it is gone then
    navigator.wakeLock?.request('screen').then(
      (given) => {
        lock = given
        if (isLeft) release()
      },
      () => undefined, // without it, the screen goes dark as it always does
    )
    return () => {
      isLeft = true
      release()
    }
  }, [])
}
