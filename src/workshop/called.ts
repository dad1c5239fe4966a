import { attendeeName } from '../core/pack/group-names.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import type { WorkshopMessages } from './words.ts'

/** What somebody is called by their id: their name, or their number. */
export function calledOf(
  { people }: Workshop,
  { pack }: WorkshopMessages['workshop'],
): (id: string) => string {
  const names = new Map(people.map((person) => [person.id, attendeeName(person, pack)]))
  return (id) => names.get(id) ?? attendeeName({ id, name: '' }, pack)
}
