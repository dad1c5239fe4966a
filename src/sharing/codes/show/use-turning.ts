import { useEffect, useState } from 'preact/hooks'
import { turnOfKey } from '../../../kit/turn-of-key.ts'

const oneCodeFor = 1_500 // milliseconds for one code: a phone's camera needs less than one second of them

/** Which of several codes is shown: they change by themselves, except where somebody asks for little movement. */
export function useTurning(of: number) {
  const [at, setAt] = useState(0)
  const [isRunning, setRunning] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches)
  const move = (by: number) => setAt((before) => (before + by + of) % Math.max(1, of))
  useEffect(() => {
    if (!isRunning || of < 2) return
    const ticking = setInterval(() => move(1), oneCodeFor)
    return () => clearInterval(ticking)
  }, [isRunning, of])
  const turn = (by: number) => {
    setRunning(false)
    move(by)
  }
  const onKey = (key: string) => {
    const by = turnOfKey(key)
    if (of > 1 && by !== 0) turn(by)
  }
  return { at, isRunning, turn, toggle: () => setRunning(!isRunning), onKey }
}
