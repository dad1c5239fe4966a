import { useEffect, useRef } from 'preact/hooks'

/** Moves the focus to the heading of the step that somebody has come to, and names the window after it. */
export function useStepFocus(address: string, isAwake: boolean): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (!isAwake) return
    const from = before.current
    before.current = address
    const heading = document.getElementById('step-title')
    const [page = ''] = document.title.split(' · ').slice(-1)
    document.title = heading === null ? page : `${heading.textContent} · ${page}`
    if (from === null || from === address) return
    document.querySelector('.app-page')?.scrollIntoView({ behavior: 'instant' })
    heading?.focus({ preventScroll: true })
  }, [address, isAwake])
}
