import { useEffect, useState } from 'preact/hooks'

/** Whether the page fills the screen, and how that is changed; null where the browser has no way, as on an iPhone. */
export function useFullScreen(): { readonly isFull: boolean; toggle(): void } | null {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  if (!document.fullscreenEnabled) return null
  return { isFull, toggle: () => void switchTo(!isFull) }
}

async function switchTo(full: boolean): Promise<void> {
  try {
    await (full ? document.documentElement.requestFullscreen() : document.exitFullscreen())
  } catch (reason) {
    console.warn('The browser keeps the window as it is.', reason)
  }
}
