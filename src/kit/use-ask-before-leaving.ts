import { useEffect } from 'preact/hooks'

/** Lets the browser ask before the page is left, as long as something would be lost with it. */
export function useAskBeforeLeaving(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      event.returnValue = true // older Safari and Chrome ask only so
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isLost])
}
