import { useEffect, useRef } from 'preact/hooks'

/** Moves the focus to the heading of the page when what it shows has changed, and to nothing when it first shows. */
export function useFocusOn(shown: string, isAwake: boolean): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (!isAwake) return
    const isFirst = before.current === null
    const isSame = before.current === shown
    before.current = shown
    if (isFirst || isSame) return
    focusTop()
  }, [shown, isAwake])
}

/** Moves the focus to the heading of the page, with what is told above it in sight. */
export function focusTop(): void {
  document.querySelector('.app-page')?.scrollIntoView({ behavior: 'instant' })
  document.getElementById('step-title')?.focus({ preventScroll: true })
}
