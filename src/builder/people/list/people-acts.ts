import type { Alliance, Person } from '../../../core/alliance/alliance.ts'
import type { Edit } from '../../../core/alliance/edit.ts'
import { withRole } from '../../../core/alliance/people/change-role.ts'
import { movePerson } from '../../../core/alliance/people/move-person.ts'
import { withPlacesOf } from '../../../core/alliance/people/places-of.ts'
import type { Role, Template } from '../../../core/templates/template.ts'
import { counted } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import type { News } from '../../../kit/Notice.tsx'
import type { useSpeech } from '../../../kit/speech.ts'

/** Where people are named, and how it is told what becomes of them. */
export interface PeopleWorld {
  readonly template: Template
  readonly alliance: Alliance
  readonly edit: Edit
  readonly tell: (news: News | null) => void
  readonly speech: ReturnType<typeof useSpeech>
  // what the page around has already, so that it isn't cut into small parts for a second one
  readonly called: (person: Person) => string
  readonly rankOf: (person: Person, alliance: Alliance) => { readonly number: number; readonly count: number }
  readonly fieldOf: (person: string) => string // the id of the field with the name
  readonly clean: (text: string) => string
  readonly nextId: (alliance: Alliance) => string | null // for one more person; null when there is no place
  readonly asFile: (alliance: Alliance) => Alliance // in the version of the file that it needs
  readonly withoutPerson: (alliance: Alliance, id: string) => Alliance
  readonly withPersonBack: (alliance: Alliance, before: Alliance, id: string) => Alliance
  readonly most: { readonly people: number; readonly name: number }
}

/** Moves people, gives them another role and takes them out; says so, and offers the way back. */
export function peopleActs(world: PeopleWorld) {
  return {
    move: (person: Person, by: number) => move(world, person, by),
    changeRole: (person: Person, role: Role) => changeRole(world, person, role),
    remove: (person: Person) => remove(world, person),
  }
}
export type PeopleActs = ReturnType<typeof peopleActs>

/** With Alt and an arrow key a person goes up or down, wherever in their line the focus is. */
export function moveByKey(event: KeyboardEvent, onMove: (by: number) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  onMove(event.key === 'ArrowUp' ? -1 : 1)
}

function move(world: PeopleWorld, person: Person, by: number): void {
  const { alliance, edit, tell, speech, called, rankOf } = world
  const moved = movePerson(alliance, person.id, by)
  if (moved === alliance) return
  edit((before) => movePerson(before, person.id, by))
  keepFocus()
  const { number, count } = rankOf(person, moved)
  const text = fill(speech.words.people.moved, { name: called(person), number, count })
  tell({ text, tone: 'news', act: placesBack(world) })
}

function changeRole(world: PeopleWorld, person: Person, to: Role): void {
  const { template, alliance, edit, tell, speech, called, fieldOf } = world
  const changed = withRole(alliance, person, to.id, template.roles)
  if (changed === null) return
  edit((before) => withRole(before, person, to.id, template.roles)?.alliance ?? before)
  const { words, say } = speech
  const roleOf = (id: string) => say(template.roles.find((role) => role.id === id)?.title ?? to.title)
  const sayOf = (one: Person, role: string) =>
    fill(words.people.roleChanged, { name: called(one), role: roleOf(role) })
  const { instead } = changed
  const text = [sayOf(person, to.id), instead === null ? '' : sayOf(instead, person.role)].join(' ').trim()
  tell({ text, tone: 'news', act: placesBack(world) })
  focusSoon(fieldOf(person.id)) // the line has gone to the others of that role
}

function placesBack({ alliance, edit, tell, speech }: PeopleWorld): News['act'] & object {
  return {
    label: speech.words.undo,
    run: () => {
      edit((after) => withPlacesOf(after, alliance))
      tell(null)
    },
  }
}

function remove(world: PeopleWorld, person: Person): void {
  const { alliance, edit, tell, speech, called, withoutPerson, withPersonBack, nextId, most } = world
  const { words, language } = speech
  edit((before) => withoutPerson(before, person.id))
  const act = { label: words.undo, run: bringBack }
  function bringBack(): void {
    let isFull = false
    edit((after) => {
      isFull = nextId(after) === null
      return withPersonBack(after, alliance, person.id)
    })
    const text = counted(words.people.full, most.people, language)
    tell(isFull ? { text, tone: 'problem', lasts: true, act } : null)
  }
  const isTold = alliance.revisions.some(({ people }) => people.some(({ id }) => id === person.id))
  const sentence = isTold ? words.people.removedSince : words.people.removed
  const text = fill(sentence, { name: called(person) })
  tell({ text, tone: 'news', lasts: true, act })
  focusSoon(`add-${person.role}`) // its button has gone
}

/** A line that goes to another place on the page loses the focus on its way. */
function keepFocus(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement)) return
  requestAnimationFrame(() => activeElement.focus())
}

/** Once the page has changed. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
