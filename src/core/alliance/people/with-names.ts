import type { Role } from '../../templates/template.ts'
import { visibleText } from '../../words/visible-text.ts'
import type { Alliance } from '../alliance.ts'
import { besidePeers } from './beside-peers.ts'
import type { ListedName } from './read-names.ts'

/** An alliance with the names of a list, and what became of each. */
export interface NamesTaken {
  readonly alliance: Alliance
  readonly taken: readonly string[] // ids of those who got one
  readonly there: readonly string[] // names that were there before
  readonly noRoom: readonly string[] // names for whom the paper, or the alliance, has no place
}

/** What a list of names is taken in with. */
interface Taking {
  readonly roles: readonly Role[]
  readonly home: string // the role of those who have none beside their name
  readonly nextId: (alliance: Alliance) => string | null // for one more person; null when there is no place
  readonly asFile: (alliance: Alliance) => Alliance // in the version of the file that it needs
}

/** Each name goes to somebody in its role who has none yet, else to somebody new. */
export function withListedNames(before: Alliance, names: readonly ListedName[], taking: Taking): NamesTaken {
  const start: NamesTaken = { alliance: before, taken: [], there: [], noRoom: [] }
  return names.reduce((so, { name, role }) => withOne(so, name, role ?? taking.home, taking), start)
}

function withOne(so: NamesTaken, name: string, role: string, { roles, nextId, asFile }: Taking): NamesTaken {
  const { alliance, taken } = so
  if (alliance.people.some((person) => visibleText(person.name) === name)) {
    return { ...so, there: [...so.there, name] }
  }
  const peers = alliance.people.filter((person) => person.role === role)
  const nameless = peers.find((person) => visibleText(person.name) === '')
  if (nameless !== undefined) {
    return { ...so, alliance: renamed(alliance, nameless.id, name), taken: [...taken, nameless.id] }
  }
  const most = roles.find((one) => one.id === role)?.most ?? 0
  const id = peers.length < most ? nextId(alliance) : null
  if (id === null) return { ...so, noRoom: [...so.noRoom, name] }
  const people = besidePeers(alliance.people, { id, name, role })
  return { ...so, alliance: asFile({ ...alliance, people }), taken: [...taken, id] }
}

function renamed(alliance: Alliance, id: string, name: string): Alliance {
  return { ...alliance, people: alliance.people.map((one) => (one.id === id ? { ...one, name } : one)) }
}

/** The alliance without the names that were taken from a list; whoever has got another name since keeps it. */
export function withoutNames(
  now: Alliance,
  { alliance, taken }: NamesTaken,
  before: Alliance,
  withoutPerson: (alliance: Alliance, id: string) => Alliance,
): Alliance {
  const nameIn = ({ people }: Alliance, id: string) => people.find((person) => person.id === id)?.name
  return taken.reduce((all, id) => {
    const person = all.people.find((one) => one.id === id)
    if (person === undefined || person.name !== nameIn(alliance, id)) return all
    const name = nameIn(before, id)
    return name === undefined ? withoutPerson(all, id) : renamed(all, id, name)
  }, now)
}
