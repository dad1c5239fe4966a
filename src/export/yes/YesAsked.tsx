import { hasChanged } from '../../core/alliance/agree.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { readAddress } from '../../kit/addresses/read-address.ts'
import { useSpeech } from '../../kit/speech.ts'
import { missingYeses } from './missing-yeses.ts'
import { useWhoseYes } from './use-whose-yes.ts'

/** Whose yes to the agreed version is missing, and the way to say it; nothing on a draft, which nobody has agreed to. */
export function YesAsked({ alliance }: { readonly alliance: Alliance }) {
  const { words, language } = useSpeech()
  const each = useWhoseYes(alliance)
  if (each.length === 0 || hasChanged(alliance)) return null
  const isBegun = each.some(({ yes }) => yes !== null)
  return (
    <section class="yes-asked" aria-labelledby="yes-asked">
      <h3 id="yes-asked">{words.yes.title}</h3>
      <p>{isBegun ? missingYeses(each, words, language) : words.yes.invite}</p>
      <p>
        <a href={readAddress(alliance.id)}>{words.yes.open}</a>
      </p>
    </section>
  )
}
