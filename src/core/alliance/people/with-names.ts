import type { Role } from '../../templates/template.ts'
import { visibleText } from '../../words/visible-text.ts'
import type { Alliance } from '../alliance.ts'
import { hasPlace, withChangedPerson, withoutPerson, withPerson } from '../edit.ts'
import { gatherPeople } from './gather-people.ts'
import type { ListedName } from './read-names.ts'

/** An alliance with the names of a list, and what became of each. */
export interface NamesTaken {
  readonly alliance: Alliance
  readonly taken: readonly string[] // ids of those who got one
  readonly there: readonly string[] // names that were there before
  readonly noRoom: readonly string[] // names for whom the paper, or the alliance, has no place
}

/** Each name goes to somebody in its role who has none yet, else to somebody new; who has no role of their own gets `home`. */
export function withNames(
  before: Alliance,
  names: readonly ListedName[],
  roles: readonly Role[],
  home: string,
): NamesTaken {
  const start: NamesTaken = { alliance: before, taken: [], there: [], noRoom: [] }
  const all = names.reduce((so, { name, role }) => withOne(so, name, role ?? home, roles), start)
  return { ...all, alliance: gatherPeople(all.alliance) }
}

function withOne(so: NamesTaken, name: string, role: string, roles: readonly Role[]): NamesTaken {
  const { alliance, taken } = so
  if (alliance.people.some((person) => visibleText(person.name) === name)) {
    return { ...so, there: [...so.there, name] }
  }
  const peers = alliance.people.filter((person) => person.role === role)
  const nameless = peers.find((person) => visibleText(person.name) === '')
  if (nameless !== undefined) {
    const named = withChangedPerson(alliance, { ...nameless, name })
    return { ...so, alliance: named, taken: [...taken, nameless.id] }
  }
  const most = roles.find(({ id }) => id === role)?.most ?? 0
  if (peers.length >= most || !hasPlace(alliance)) return { ...so, noRoom: [...so.noRoom, name] }
  const more = withPerson(alliance, role, name)
  return { ...so, alliance: more, taken: [...taken, more.people.at(-1)?.id ?? ''] }
}

/** The alliance without the names that were taken from a list; whoever has got another name since keeps it. */
export function withoutNames(now: Alliance, { alliance, taken }: NamesTaken, before: Alliance): Alliance {
  const nameIn = ({ people }: Alliance, id: string) => people.find((person) => person.id === id)?.name
  return taken.reduce((all, id) => {
    const person = all.people.find((one) => one.id === id)
    if (person === undefined || person.name !== nameIn(alliance, id)) return all
    const name = nameIn(before, id)
    return name === undefined ? withoutPerson(all, id) : withChangedPerson(all, { ...person, name })
  }, now)
}
