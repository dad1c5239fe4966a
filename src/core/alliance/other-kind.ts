import type { Alliance, Person } from './alliance.ts'
import { withPerson } from './edit.ts'

/** What an alliance has from its template: the id, and how many people there may be in each role. */
export interface PaperKind {
  readonly id: string
  readonly roles: readonly RoleBounds[]
}

interface RoleBounds {
  readonly id: string
  readonly least: number
  readonly most: number
}

/** The same people, answers and versions on a paper of another kind; whoever was in the first of two roles still is. */
export function otherKind(alliance: Alliance, from: PaperKind, to: PaperKind): Alliance {
  const people: Person[] = []
  for (const person of alliance.people) people.push({ ...person, role: roleFor(person, people, from, to) })
  return to.roles.reduce(filled, { ...alliance, template: to.id, people })
}

/** When the role is full, the last one with room; without any room the last, so that nobody is left out. */
function roleFor(person: Person, placed: readonly Person[], from: PaperKind, to: PaperKind): string {
  const count = (role: RoleBounds) => placed.filter((one) => one.role === role.id).length
  const lacking = to.roles.filter((role) => count(role) < role.least)
  const place = from.roles.findIndex(({ id }) => id === person.role)
  // where all had one role, it tells nothing about who has which now
  const wanted = from.roles.length === 1 ? lacking : to.roles.slice(Math.max(0, place), place + 1)
  const free = [...wanted, ...to.roles.toReversed()].find((role) => count(role) < role.most)
  return (free ?? to.roles.at(-1))?.id ?? person.role
}

/** With as many people in a role as it needs at least, named later. */
function filled(alliance: Alliance, { id, least }: RoleBounds): Alliance {
  const count = alliance.people.filter(({ role }) => role === id).length
  return count < least ? filled(withPerson(alliance, id), { id, least, most: least }) : alliance
}
