import type { Alliance, Person } from '../alliance/alliance.ts'
import type { Template } from '../templates/template.ts'
import { fill, type Messages } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { visibleText } from '../words/visible-text.ts'

/** A person as the paper calls them; `known` tells a real name from one that stands in. */
export interface NamedPerson extends Person {
  readonly known: boolean
}

/** The people whom a blank paper has room for; their names are still empty. */
export function blankPeople(template: Template): Person[] {
  return template.roles
    .flatMap(({ id, blank }) => Array.from({ length: blank }, () => id))
    .map((role, index) => ({ id: `p${index + 1}`, name: '', role }))
}

/** The people with names that are never empty: "Coach", "Client" or "Person 3" stand in. */
export function namedPeople(
  template: Template,
  alliance: Pick<Alliance, 'people'> | null,
  language: string,
  messages: Messages,
): NamedPerson[] {
  const people = alliance?.people ?? blankPeople(template)
  return people.map((person, index) => {
    const name = visibleText(person.name)
    if (name !== '') return { ...person, name, known: true }
    const alone = people.filter(({ role }) => role === person.role).length === 1
    const role = alone ? roleTitle(template, person.role, language) : undefined
    const number = fill(messages.paper.person, { number: index + 1 })
    return { ...person, name: role ?? number, known: false }
  })
}

/** So many people that on a paper in rows each of them has a row of a table. */
export function isRoster(people: readonly unknown[]): boolean {
  return people.length > 3
}

/** What a role is called, or nothing when the template does not know it. */
export function roleTitle(template: Template, role: string, language: string): string | undefined {
  const found = template.roles.find(({ id }) => id === role)
  return found && say(found.title, language)
}
