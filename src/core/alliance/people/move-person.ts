import type { Alliance } from '../alliance.ts'

/** The alliance with one person moved before or after the next one in the same role; at the end nothing changes. */
export function movePerson(alliance: Alliance, id: string, by: -1 | 1): Alliance {
  const role = alliance.people.find((person) => person.id === id)?.role
  const peers = alliance.people.filter((person) => person.role === role)
  const moved = peers.find((person) => person.id === id)
  const other = peers[peers.findIndex((person) => person.id === id) + by]
  if (moved === undefined || other === undefined) return alliance
  const swapped = new Map([
    [moved.id, other],
    [other.id, moved],
  ])
  return { ...alliance, people: alliance.people.map((person) => swapped.get(person.id) ?? person) }
}
