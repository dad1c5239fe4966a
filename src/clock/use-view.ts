import { useEffect, useState } from 'preact/hooks'

/** What a window shows of a running clock: the figures for the room, or the words for whoever leads. */
export type ClockView = 'wall' | 'words'

/** What this window shows, as its address says; so a reload shows the same again. */
export function useView() {
  const [shown, setShown] = useState<ClockView>(viewInAddress)
  useEffect(() => {
    const look = () => setShown(viewInAddress())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const show = (view: ClockView) => {
    history.replaceState(history.state, '', hashWith(view))
    setShown(view)
  }
  return { shown, show }
}

/** The hash of this page with another view. */
export function hashWith(view: ClockView): string {
  const asked = new URLSearchParams(location.hash.slice(1))
  if (view === 'words') asked.set('view', 'words')
  else asked.delete('view')
  return `#${asked}`
}

function viewInAddress(): ClockView {
  return new URLSearchParams(location.hash.slice(1)).get('view') === 'words' ? 'words' : 'wall'
}
