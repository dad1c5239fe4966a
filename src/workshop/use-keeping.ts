import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
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
  useEffect(() => {
    if (!touched.current || workshop.id === 'new') return undefined
    const keep = () =>
      keepWorkshop(workshop)
        .then(look)
        .then(() => setRefused(false))
        .catch(refuse)
    return soonOrOnLeaving(keep)
  }, [workshop])
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
    remove: (id: string) => removeWorkshop(id).then(look).catch(refuse),
    keep: (one: Workshop) => keepWorkshop(one).then(look).catch(refuse),
  }
}

/** Acts after a pause, or at once when the page is left; gives the way to call that off. */
function soonOrOnLeaving(act: () => unknown): () => void {
  const timer = setTimeout(act, keepPause)
  const leave = () => document.visibilityState === 'hidden' && act()
  document.addEventListener('visibilitychange', leave)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', leave)
  }
}
