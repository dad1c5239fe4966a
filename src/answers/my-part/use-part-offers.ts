import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { hasMyPart } from '../../keeping/my-part-here.ts'
import type { VoiceBeside } from '../beside-field.ts'
import type { AroundOffers } from './around-offers.ts'

type Draw = (voice: VoiceBeside, around: AroundOffers) => ComponentChildren

/** Draws at each field of the person whose page this browser keeps what that page says; nothing where it keeps none. */
export function usePartOffers(
  alliance: string | undefined,
  around: AroundOffers,
): (voice: VoiceBeside) => ComponentChildren {
  const [draw, setDraw] = useState<Draw | null>(null)
  const newest = useRef(around)
  newest.current = around
  useEffect(() => {
    setDraw(null)
    if (alliance === undefined) return
    const look = async () => {
      if (!(await hasMyPart())) return
      const { drawOffers } = await import('./draw-offers.tsx')
      await drawOffers((found) => setDraw(() => found))
    }
    look().catch((reason) => console.warn('My part can’t be offered here.', reason))
  }, [alliance])
  return useCallback((voice) => draw?.(voice, newest.current) ?? null, [draw])
}
