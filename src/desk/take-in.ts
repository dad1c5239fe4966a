import { fingerprint } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { isUntouched } from '../core/form/unsaid.ts'
import { fill } from '../core/words/messages.ts'
import { newId } from '../kit/new-id.ts'
import { type AlliancesWorld, nameOf, wayBack, whatOfTheOther } from './way-back.ts'

/** Takes in an alliance from a file; whatever was on the desk stays kept. False when no paper here knows it. */
export function takeIn(world: AlliancesWorld, alliance: Alliance, text: string): boolean {
  const { content, speech, desk, go, tell } = world
  if (!content.templates.some(({ id }) => id === alliance.template)) return false
  const before = desk.get().alliance
  const arrived = besideMine(desk, alliance)
  desk.put(arrived)
  go({ kind: 'check' })
  const said = fill(text, { title: nameOf(alliance, speech) })
  const hasOther = before !== null && before.id !== arrived.id && !isUntouched(before)
  const both = `${said} ${whatOfTheOther(world)}`
  tell(hasOther ? wayBack(before, both, world) : { text: said, tone: 'news' })
  return true
}

/** Another copy of an alliance in this browser gets an id of its own: a file never takes the place of what is kept. */
function besideMine(desk: AlliancesWorld['desk'], alliance: Alliance): Alliance {
  const kept = desk.get().drafts.find((draft) => draft.alliance.id === alliance.id)
  if (kept === undefined || fingerprint(kept.alliance) === fingerprint(alliance)) return alliance
  return { ...alliance, id: newId() }
}
