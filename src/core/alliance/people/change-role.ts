import type { Role } from '../../templates/template.ts'
import type { Alliance, Person } from '../alliance.ts'
import { besidePeers } from './beside-peers.ts'

/**
 * The alliance with somebody in another role of the paper, and who has the old one instead: where there would be too
 * many in the one or too few in the other, the only one there changes too. Nothing where that doesn’t help.
 */
export function withRole(
  alliance: Alliance,
  { id, role }: Person,
  wanted: string,
  roles: readonly Role[],
): { readonly alliance: Alliance; readonly instead: Person | null } | null {
  const person = alliance.people.find((one) => one.id === id)
  const [from, to] = [role, wanted].map((one) => roles.find((known) => known.id === one))
  if (person === undefined || from === undefined || to === undefined || from === to) return null
  const there = alliance.people.filter((one) => one.role === to.id)
  const others = alliance.people.filter((one) => one.id !== id)
  const left = others.filter((one) => one.role === from.id).length
  if (left >= from.least && there.length < to.most) {
    const people = besidePeers(others, { ...person, role: to.id })
    return { alliance: { ...alliance, people }, instead: null }
  }
  const [instead] = there
  if (instead === undefined || there.length > 1) return null
  const exchanged = new Map([
    [id, { ...instead, role: from.id }],
    [instead.id, { ...person, role: to.id }],
  ])
  return {
    alliance: { ...alliance, people: alliance.people.map((one) => exchanged.get(one.id) ?? one) },
    instead,
  }
}
