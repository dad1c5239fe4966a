import type { AgreeProblem } from '../alliance/agreement-problem.ts'
import type { Alliance, Person } from '../alliance/alliance.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Role, Template } from '../templates/template.ts'

/** Something to mend before going on: the id of the field, and which sentence says it. */
export interface Problem {
  readonly field: string
  readonly code: 'name-missing' | AgreeProblem
  readonly role?: Role
  readonly number?: number | undefined // from 1, among several people in that role
  readonly last?: IsoDate | undefined // the day of the last agreement
}

/** Whose name is missing: at least as many people of each role as the paper needs must be named. */
export function problemsWithPeople(template: Template, alliance: Alliance): readonly Problem[] {
  return template.roles.flatMap((role) => {
    const people = peopleIn(role, alliance)
    const missing = people.filter(({ name }) => name.trim() === '')
    const tooFew = role.least - (people.length - missing.length)
    return missing.slice(0, Math.max(0, tooFew)).map((person) => ({
      field: nameField(person.id),
      code: 'name-missing',
      role,
      number: people.length > 1 ? people.indexOf(person) + 1 : undefined,
    }))
  })
}

/** The people in one role, in their order. */
export function peopleIn(role: Role, alliance: Alliance): readonly Person[] {
  return alliance.people.filter((person) => person.role === role.id)
}

/** The id of the field for a person's name. */
export function nameField(person: string): string {
  return `name-${person}`
}
