import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Workshop } from '../core/workshop/workshop.ts'
import { allWorkshops, keepWorkshop, removeWorkshop } from '../keeping/workshop-store.ts'

const keepPause = 300 // milliseconds after the last change

/** Keeps the plan in this browser as soon as somebody has changed it, and knows the others that lie here. */
export function useKeeping(workshop: Workshop, touched: RefObject<boolean>) {
  const [kept, setKept] = useState<readonly Workshop[]>([])
  const [isRefused, setRefused] = useState(false)
  const refuse = (reason: unknown) => {
    console.warn('The browser refused to keep the workshop.', reason)
    setRefused(true)
  }
  const look = async () => {
    const all = await allWorkshops()
    setKept(all)
    return all
  }
  const isDone = (act: Promise<void>) => hasWorked(act.then(look), refuse)
  useKeptSoon(workshop, touched, async () => {
    if (await isDone(keepWorkshop(workshop))) setRefused(false)
  })
  return {
    kept,
    isRefused,
    first: async () => {
      try {
        return (await look())[0]
      } catch (reason) {
        refuse(reason)
        return undefined
      }
    },
    /** Whether one with this id lies here. */
    holds: (id: string) =>
      look().then(
        (all) => all.some((one) => one.id === id),
        () => false, // the page says that this browser refuses to keep, once something is to be kept
      ),
    /** Takes one away, or keeps one; says whether the browser did it. */
    remove: (id: string) => isDone(removeWorkshop(id)),
    keep: (one: Workshop) => isDone(keepWorkshop(one)),
  }
}

/** Whether the browser did it; if not, why is told. */
function hasWorked(act: Promise<unknown>, refuse: (reason: unknown) => void): Promise<boolean> {
  return act.then(
    () => true,
    (reason) => {
      refuse(reason)
      return false
    },
  )
}

/** Keeps the plan soon after each change of it, the last change before another plan takes its place, too. */
function useKeptSoon(workshop: Workshop, touched: RefObject<boolean>, keep: () => unknown): void {
  const shown = useRef(workshop)
  shown.current = workshop
  useEffect(() => {
    if (!touched.current || workshop.id === 'new') return undefined
    return soonOrOnLeaving(keep, () => shown.current.id !== workshop.id)
  }, [workshop])
}

/** Acts after a pause, or at once when the page is left; gives the way to call that off, unless it can't be made up for. */
function soonOrOnLeaving(act: () => unknown, isLastTime: () => boolean): () => void {
  let waits = true
  const timer = setTimeout(() => {
    waits = false
    act()
  }, keepPause)
  const leave = () => document.visibilityState === 'hidden' && act()
  document.addEventListener('visibilitychange', leave)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', leave)
    if (waits && isLastTime()) act()
  }
}
