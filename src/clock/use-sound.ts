import { useEffect, useRef, useState } from 'preact/hooks'
import { type Chime, openChime } from './chime.ts'

/** The bell of this window: off until somebody turns it on, and on again after a reload. */
export function useSound(key: string) {
  const [isOn, setOn] = useState(() => wasOn(key))
  const chime = useRef<Chime | null>(null)
  useEffect(() => {
    if (!isOn) return
    const open = openChime()
    chime.current = open
    const wake = () => open?.wake()
    for (const press of presses) addEventListener(press, wake)
    return () => {
      for (const press of presses) removeEventListener(press, wake)
      chime.current = null
      open?.close()
    }
  }, [isOn])
  const turn = (on: boolean) => {
    keepChoice(key, on)
    setOn(on)
  }
  return { isOn, turn, ring: (notes: number) => chime.current?.ring(notes) }
}

const presses = ['pointerdown', 'keydown'] as const

function wasOn(key: string): boolean {
  try {
    return sessionStorage.getItem(key) === 'on'
  } catch {
    return false // a browser that keeps nothing
  }
}

function keepChoice(key: string, isOn: boolean): void {
  try {
    sessionStorage.setItem(key, isOn ? 'on' : '')
  } catch (reason) {
    console.warn('The sound is off again after a reload.', reason)
  }
}
