import { useCallback, useEffect, useState } from 'preact/hooks'
import { hashOf, type Place, placeOf } from './place.ts'

/** Where somebody is, kept in the address so that Back, Forward and reload work. */
export function useReviewPlace() {
  const [place, setPlace] = useState<Place>({ kind: 'start' })
  useEffect(() => {
    const look = () => setPlace((before) => placeOf(location.hash) ?? before)
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [])
  const go = useCallback((next: Place) => {
    history.pushState(null, '', hashOf(next))
    setPlace(next)
  }, [])
  return { place, go, setPlace }
}
