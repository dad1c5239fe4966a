import type { Person } from '../alliance.ts'

/** The people with one more, behind the last of those in the same role; at the end where nobody has it. */
export function besidePeers(people: readonly Person[], person: Person): Person[] {
  const last = people.findLastIndex(({ role }) => role === person.role)
  const place = last === -1 ? people.length : last + 1
  return [...people.slice(0, place), person, ...people.slice(place)]
}
