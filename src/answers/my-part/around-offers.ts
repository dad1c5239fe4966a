import type { KeptPart } from '../../core/alliance/my-part/kept-part.ts'
import type { News } from '../../kit/Notice.tsx'
import type { VoiceBeside } from '../beside-field.ts'

/** What the page around the fields gives to the offers. */
export interface AroundOffers {
  readonly asked: readonly string[] // the questions that each answers here, by id
  readonly tell: (news: News | null) => void
}

/** With what one field is offered what my page says. */
export interface OfferProps {
  readonly kept: KeptPart
  readonly again: () => Promise<void> // looks what is kept now
  readonly voice: VoiceBeside
  readonly around: AroundOffers
}
