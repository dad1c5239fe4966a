import { useEffect, useState } from 'preact/hooks'

const often = 200 // milliseconds: a second on the wall is never seen late

/** The moment, in milliseconds, as long as somebody looks; at once when the page comes back. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const look = () => setNow(Date.now())
    const timer = setInterval(look, often)
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
    }
  }, [])
  return now
}
