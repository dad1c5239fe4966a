import { useEffect, useRef, useState } from 'preact/hooks'
import { keptName } from '../keeping/names.ts'
import { type Chime, openChime } from './chime.ts'

const soundKey = keptName('clock-sound')

/** The bell of this window: off until somebody turns it on, and on again after a reload. */
export function useSound() {
  const [isOn, setOn] = useState(wasOn)
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
    keepChoice(on)
    setOn(on)
  }
  return { isOn, turn, ring: (notes: number) => chime.current?.ring(notes) }
}

const presses = ['pointerdown', 'keydown'] as const

function wasOn(): boolean {
  try {
    return sessionStorage.getItem(soundKey) === 'on'
  } catch {
    return false // a browser that keeps nothing
  }
}

function keepChoice(isOn: boolean): void {
  try {
    sessionStorage.setItem(soundKey, isOn ? 'on' : '')
  } catch (reason) {
    console.warn('The sound is off again after a reload.', reason)
  }
}
