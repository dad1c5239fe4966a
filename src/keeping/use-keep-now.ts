import { useEffect } from 'preact/hooks'

/** Keeps at once when the page goes away, or is only out of sight: a phone may end it then. */
export function useKeepNow(keepNow: () => void): void {
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keepNow()
    addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [keepNow])
}
