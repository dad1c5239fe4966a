import type { ComponentChildren } from 'preact'
import { keptMyPart } from '../../keeping/my-part-store.ts'
import type { VoiceBeside } from '../beside-field.ts'
import type { AroundOffers } from './around-offers.ts'
import { PartOffers } from './PartOffers.tsx'

type Show = (draw: (voice: VoiceBeside, around: AroundOffers) => ComponentChildren) => void

/** Draws what my page offers, and again whenever something was taken from it or changed on it. */
export async function drawOffers(show: Show): Promise<void> {
  const kept = await keptMyPart()
  if (kept === null) return show(() => null)
  const again = () => drawOffers(show)
  show((voice, around) => <PartOffers {...{ kept, again, voice, around }} />)
}
