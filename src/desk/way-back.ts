import type { Alliance } from '../core/alliance/alliance.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import type { Content } from '../core/templates/content.ts'
import { fill } from '../core/words/messages.ts'
import type { Library } from '../keeping/library.ts'
import type { News } from '../kit/Notice.tsx'
import type { Speech } from '../kit/speech.ts'

/** What whole alliances are begun, opened and put away with. */
export interface AlliancesWorld {
  readonly content: Content
  readonly speech: Speech
  readonly desk: Library
  readonly go: (place: { readonly kind: 'start' | 'people' | 'check' }) => void // what the page shows next
  readonly tell: (news: News | null) => void
}

/** News with a button that lays the alliance of before on the desk again. */
export function wayBack(before: Alliance, text: string, { speech, desk, go, tell }: AlliancesWorld): News {
  const run = () => {
    desk.open(before.id)
    tell(null)
    go({ kind: 'check' })
  }
  const label = fill(speech.messages.builder.goBackTo, { title: nameOf(before, speech) })
  return { text, tone: 'news', act: { label, run } }
}

/** What becomes of the alliance that leaves the desk for another one. */
export function whatOfTheOther({ speech, desk }: Pick<AlliancesWorld, 'speech' | 'desk'>): string {
  const { keptFor, onScreenFor } = speech.messages.builder
  const { saving } = desk.get()
  return saving === 'nothing' || saving === 'saved' ? keptFor : onScreenFor
}

/** What an alliance is called here, also when nobody has a name yet. */
export function nameOf(alliance: Alliance, { language, messages }: Speech): string {
  return shownTitle(alliance, language) || messages.builder.start.unnamed
}
