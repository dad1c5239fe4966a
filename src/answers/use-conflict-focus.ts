import { useEffect, useRef } from 'preact/hooks'
import type { Conflict } from '../core/alliance/merging/conflict.ts'

/**
 * After a choice, the button that had the focus is gone: the focus goes to the conflict that has come in its place, or
 * to the step when there is none left.
 */
export function useConflictFocus(conflicts: readonly Conflict[]) {
  const box = useRef<HTMLElement>(null)
  const chosen = useRef<number | null>(null)
  useEffect(() => {
    if (chosen.current === null) return
    const titles = box.current?.querySelectorAll('h3') ?? []
    const next = titles[Math.min(chosen.current, titles.length - 1)] ?? document.getElementById('step-title')
    chosen.current = null
    next?.focus()
  }, [conflicts])
  const choseAt = (index: number) => {
    chosen.current = index
  }
  return { box, choseAt }
}
