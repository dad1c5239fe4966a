import { useCallback, useEffect, useState } from 'preact/hooks'

/** How the places of one page are written behind the # of its address; nothing where an address names none. */
export interface Addresses<Place> {
  readonly placeOf: (hash: string) => Place | undefined
  readonly hashOf: (place: Place) => string
}

/** Where somebody is, kept in the address so that Back, Forward and reload work. */
export function usePlace<Place>(start: Place, { placeOf, hashOf }: Addresses<Place>) {
  const [place, setPlace] = useState(start)
  useEffect(() => {
    const look = () => setPlace((before) => placeOf(location.hash) ?? before)
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [placeOf])
  const go = useCallback(
    (next: Place) => {
      history.pushState(null, '', hashOf(next))
      setPlace(next)
    },
    [hashOf],
  )
  return { place, go, setPlace }
}
