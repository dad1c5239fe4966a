import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The whole screen for one element, where the browser can; it offers that only while it isn't so already. */
export function useWholeScreen(element: RefObject<HTMLElement>) {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    }
  }, [])
  const fill = () => {
    element.current
      ?.requestFullscreen()
      .catch((reason) => console.warn('The browser did not give the whole screen.', reason))
  }
  return { canFill: document.fullscreenEnabled === true && !isFull, fill } // iPhones have no such thing
}
