import type { Alliance } from '../core/alliance/alliance.ts'
import { limits } from '../core/alliance/limits.ts'
import { pulseApartAddress } from '../kit/addresses/sharing-address.ts'
import { useReviewSpeech } from './speech.ts'

/** The way to answer on a device of one's own, where there are not too many people for it. */
export function ElsewhereToo({ alliance: { id, people } }: { readonly alliance: Alliance }) {
  const words = useReviewSpeech().messages.review.person
  if (people.length > limits.peopleInVersion1) return null
  return (
    <p class="elsewhere">
      <a href={pulseApartAddress(id)}>{words.apart}</a>
    </p>
  )
}
