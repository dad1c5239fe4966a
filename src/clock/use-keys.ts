import { useEffect, useRef } from 'preact/hooks'
import { turnOfKey } from '../kit/turn-of-key.ts'

/** What can be pressed on a keyboard or a remote control, which sends the keys of a slide show; null for what does nothing just now. */
export type KeyActs = Readonly<Record<'next' | 'back' | 'pause' | 'more' | 'undo', (() => void) | null>>

/**
 * Hears keys wherever the focus is, but for fields, and the space of a button, which presses that. No letters: they
 * would go off under somebody who speaks to the device (WCAG 2.2, 2.1.4).
 */
export function useKeys(acts: KeyActs, isOn: boolean): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    if (!isOn) return
    const hear = (event: KeyboardEvent) => {
      const name = actOf(event)
      const act = name === null ? null : latest.current[name]
      if (act === null) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [isOn])
}

function actOf(event: KeyboardEvent): keyof KeyActs | null {
  const { key, target, repeat, ctrlKey, metaKey, altKey, shiftKey } = event
  if (repeat || altKey || isField(target)) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : null
  const turn = turnOfKey(key)
  if (turn !== 0) return turn === 1 ? 'next' : 'back'
  switch (key) {
    case 'ArrowUp':
      return 'more'
    case ' ':
      return isPressable(target) ? null : 'pause'
    default:
      return null
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, input') !== null
}
