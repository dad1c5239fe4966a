import type { Alliance } from '../alliance.ts'

/** The alliance with one person moved by so many places among those in the same role; past an end nothing changes. */
export function movePerson(alliance: Alliance, id: string, by: number): Alliance {
  const role = alliance.people.find((person) => person.id === id)?.role
  const peers = alliance.people.filter((person) => person.role === role)
  const from = peers.findIndex((person) => person.id === id)
  const moved = peers[from]
  if (moved === undefined || by === 0 || peers[from + by] === undefined) return alliance
  const next = peers
    .toSpliced(from, 1)
    .toSpliced(from + by, 0, moved)
    .values()
  return {
    ...alliance,
    people: alliance.people.map((person) => (person.role === role ? (next.next().value ?? person) : person)),
  }
}
