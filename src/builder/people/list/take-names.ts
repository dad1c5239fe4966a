import { readNames } from '../../../core/alliance/people/read-names.ts'
import { type NamesTaken, withListedNames, withoutNames } from '../../../core/alliance/people/with-names.ts'
import { counted, formatList } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { focusSoon, type PeopleWorld } from './people-acts.ts'

/** A list that is pasted into one field goes to one person each; one name alone the field takes itself. */
export function pasteList(event: ClipboardEvent, home: string, world: PeopleWorld): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const { names, unused } = listedIn(text, world)
  if (names.length === 0 || names.length + unused.length < 2) return
  event.preventDefault()
  takeNames(text, home, world)
}

/** Takes the names of a list in, tells what became of it, with one way back; says whether there was any in it. */
export function takeNames(text: string, home: string, world: PeopleWorld): boolean {
  const { alliance, edit, tell, speech, fieldOf, nextId, asFile, withoutPerson } = world
  const taking = { roles: world.template.roles, home, nextId, asFile }
  const { names, unused } = listedIn(text, world)
  const found = withListedNames(alliance, names, taking)
  const sentence = sayTaken(found, unused, world)
  if (found.taken.length === 0) {
    tell({ text: sentence, tone: 'problem' })
    return false
  }
  edit((before) => withListedNames(before, names, taking).alliance)
  const run = () => {
    edit((after) => withoutNames(after, found, alliance, withoutPerson))
    tell(null)
  }
  tell({ text: sentence, tone: 'news', lasts: true, act: { label: speech.words.undo, run } })
  focusSoon(fieldOf(found.taken[0] ?? ''))
  return true
}

function listedIn(text: string, { template, clean, most, speech: { words, say } }: PeopleWorld) {
  const roles = template.roles.map(({ id, title }) => ({ id, titles: [id, say(title)] }))
  const headings = [words.people.name, words.check.names]
  return readNames(clean(text), roles, headings, most.name)
}

function sayTaken(
  { taken, there, noRoom }: NamesTaken,
  unused: readonly string[],
  { speech }: PeopleWorld,
): string {
  const { language } = speech
  const { list } = speech.words.people
  const listed = (items: readonly string[]) => {
    const shown = items.slice(0, 5).map((item) => (item.length > 60 ? `${item.slice(0, 60)}…` : item))
    const more = items.length - shown.length
    return formatList(more > 0 ? [...shown, counted(list.more, more, language)] : shown, language)
  }
  return [
    taken.length === 0 ? list.none : counted(list.taken, taken.length, language),
    there.length === 0 ? '' : fill(list.there, { names: listed(there) }),
    noRoom.length === 0 ? '' : fill(list.noRoom, { names: listed(noRoom) }),
    unused.length === 0 ? '' : fill(list.unused, { what: listed(unused) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
