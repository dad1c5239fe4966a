import type { Alliance, Person } from '../alliance.ts'

/** Those whom earlier versions tell of and the alliance as it is now doesn't, each by the last name that they had. */
export function goneSince({ people, revisions }: Pick<Alliance, 'people' | 'revisions'>): readonly Person[] {
  const last = new Map(revisions.flatMap((revision) => revision.people.map((person) => [person.id, person])))
  return [...last.values()].filter(({ id }) => !people.some((person) => person.id === id))
}
