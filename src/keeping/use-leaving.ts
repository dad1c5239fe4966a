import { useEffect } from 'preact/hooks'
import type { Saving } from './keeper.ts'

/** Lets the browser ask before the page is left, as long as something is only on this screen. */
export function useLeaving(saving: Saving, hasUnsaved: boolean): void {
  const isLost = hasUnsaved && (saving === 'refused' || saving === 'full' || saving === 'unreadable')
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
