import type { Alliance } from '../alliance.ts'

/** The alliance with the people of one role together, as the form shows them; the roles keep their order. */
export function gatherPeople(alliance: Alliance): Alliance {
  const roles = [...new Set(alliance.people.map(({ role }) => role))]
  const people = [...alliance.people].sort(
    (one, other) => roles.indexOf(one.role) - roles.indexOf(other.role),
  )
  return { ...alliance, people }
}
