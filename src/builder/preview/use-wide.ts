import { useEffect, useState } from 'preact/hooks'

/** Whether there is room for the paper beside the form; not known, and so no, before the page has woken up. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(false)
  useEffect(() => {
    const query = matchMedia('(min-width: 72rem)')
    const look = () => setWide(query.matches)
    look()
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return isWide
}
