import { useEffect, useRef } from 'preact/hooks'
import { changeLinkId, type Route, routeToHash } from './place.ts'

/** Moves the focus to the heading of the step that somebody has gone to, and back to the link that a change came from. */
export function useFocus(place: Route, isAwake: boolean): void {
  const before = useRef<Route | null>(null)
  const address = routeToHash(place)
  useEffect(() => {
    if (!isAwake) return
    const from = before.current
    before.current = place
    nameWindow()
    if (from === null || routeToHash(from) === address) return
    const cameBack = from.kind === 'change' && place.kind === 'check'
    const link = cameBack ? document.getElementById(changeLinkId(from.what)) : null
    link?.closest('details')?.setAttribute('open', '') // what is folded can't have the focus
    if (link !== null) return link.focus()
    document.querySelector('.app-page')?.scrollIntoView({ behavior: 'instant' })
    document.getElementById('step-title')?.focus({ preventScroll: true })
  }, [address, isAwake])
}

/** The step first, so that tabs and histories can be told apart. */
function nameWindow(): void {
  const title = document.getElementById('step-title')?.textContent ?? ''
  const [page = ''] = document.title.split(' · ').slice(-1)
  document.title = title === '' ? page : `${title} · ${page}`
}
