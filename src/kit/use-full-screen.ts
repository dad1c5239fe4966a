import { useEffect, useState } from 'preact/hooks'

/** Whether something fills the screen, and how that is changed; null where the browser has no way, as on an iPhone. */
export function useFullScreen(
  fill: () => Element | null = () => document.documentElement,
): { readonly isFull: boolean; toggle(): void } | null {
  const [isFull, setFull] = useState(isFilled)
  useEffect(() => {
    const look = () => setFull(isFilled())
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  if (!document.fullscreenEnabled) return null
  return { isFull, toggle: () => void switchTo(isFull ? null : fill()) }
}

function isFilled(): boolean {
  return Boolean(document.fullscreenElement) // undefined on an iPhone
}

/** The window is a window again, if anything fills the screen. */
export function leaveFullScreen(): void {
  if (isFilled()) void switchTo(null)
}

/** Lets an element fill the screen, or for null the window be a window again. */
async function switchTo(element: Element | null): Promise<void> {
  try {
    await (element === null ? document.exitFullscreen() : element.requestFullscreen())
  } catch (reason) {
    console.warn('The browser keeps the window as it is.', reason)
  }
}
