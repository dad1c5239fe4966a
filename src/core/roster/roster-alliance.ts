import type { Alliance, Person } from '../alliance/alliance.ts'
import { withAnswer } from '../alliance/edit.ts'
import { parted } from '../alliance/fit.ts'
import { limits } from '../alliance/limits.ts'
import { newAlliance } from '../alliance/new-alliance.ts'
import { roleIn } from '../alliance/people/name-cell.ts'
import type { Role, Template } from '../templates/template.ts'
import { formatList } from '../words/format.ts'
import { isolated } from '../words/isolated.ts'
import { fill, type Messages } from '../words/messages.ts'
import { knownRoles } from './known-roles.ts'
import type { RosterPaper, RosterPerson } from './roster.ts'

/** In which language an alliance of a roster speaks. */
export interface RosterSpeech {
  readonly language: string // BCP 47
  readonly messages: Messages
}

/**
 * The alliance of one paper: its people in the roles of the template; where two talk and one is named, the other has no name yet.
 * A team, and a role that the template doesn’t know, stand in its title beside the names.
 */
export function rosterAlliance(
  paper: RosterPaper,
  template: Template,
  id: string,
  speech: RosterSpeech,
): Alliance {
  const alliance = newAlliance(template, speech.language, id)
  const named = {
    ...alliance,
    title: titleFor(paper, template, speech),
    people: seatedPeople(paper.people, template),
  }
  return paper.look === null ? named : withAnswer(named, lookQuestion, { kind: 'date', on: paper.look })
}

const lookQuestion = 'check-ins-first' // the question that asks for it, in every template

function seatedPeople(people: readonly RosterPerson[], template: Template): Person[] {
  const seated = seats(people, template)
  const all = template.roles.flatMap((role) => {
    const here = seated.filter((one) => one.role === role.id).map(({ name }) => name)
    const others = Array<string>(Math.max(0, placesFor(role) - here.length)).fill('')
    return [...here, ...others].map((name) => ({ name, role: role.id }))
  })
  return all.map((person, place) => ({ id: `p${place + 1}`, ...person }))
}

/** In a team the paper is that of one person; where two talk, the other one has a place, too. */
function placesFor({ least, most }: Role): number {
  return most > 2 ? 0 : least
}

/** Each person in a role that has room: the one that the list names, else the last for the first person and the first for the other. */
function seats(people: readonly RosterPerson[], template: Template): readonly RosterPerson[] {
  const known = knownRoles(template)
  const seated: RosterPerson[] = []
  for (const [place, { name, role }] of people.entries()) {
    const said = roleIn(role, known)
    const usual = place === 0 ? template.roles.at(-1)?.id : template.roles[0]?.id
    const wanted = [said, usual, ...template.roles.map(({ id }) => id)]
    const free = wanted.find((id) => template.roles.some((one) => one.id === id && hasRoom(one, seated)))
    seated.push({ name, role: free ?? usual ?? '' })
  }
  return seated
}

function hasRoom({ id, most }: Role, seated: readonly RosterPerson[]): boolean {
  return seated.filter(({ role }) => role === id).length < most
}

/** Empty where the names say it all; as long as a title may be. */
function titleFor(paper: RosterPaper, template: Template, speech: RosterSpeech): string {
  const { people, team } = paper
  const roles = ownRoles(paper, template)
  if (team === '' && roles.length === 0) return ''
  const names = people.map((person) => (roles.includes(person) ? nameAndRole(person, speech) : person.name))
  const list = formatList(names, speech.language)
  return parted(team === '' ? list : `${list} · ${team}`, limits.name)[0]
}

/** What stands below the names on the paper, each in its own direction: roles that the template doesn’t know, and the team. */
export function besideNames(paper: RosterPaper, template: Template, speech: RosterSpeech): readonly string[] {
  const roles = ownRoles(paper, template).map((one) => ({
    name: isolated(one.name),
    role: isolated(one.role),
  }))
  const said =
    paper.people.length === 1 ? roles.map(({ role }) => role) : roles.map((one) => nameAndRole(one, speech))
  return [formatList(said, speech.language), isolated(paper.team)].filter((text) => text !== '')
}

function ownRoles({ people }: RosterPaper, template: Template): readonly RosterPerson[] {
  const known = knownRoles(template)
  return people.filter(({ role }) => role !== '' && roleIn(role, known) === undefined)
}

function nameAndRole({ name, role }: RosterPerson, { messages }: RosterSpeech): string {
  return fill(messages.paper.personRole, { name, role })
}
