import type { Person } from '../../alliance.ts'
import { escapedText, joinedTexts, unescapedText, unjoined } from './fields.ts'

/** A line for each: the name; the role when it is not that of the person above; the number when it is not the next one. */
export function shortPeople(people: readonly Person[]): string {
  const lines = people.map((person, index) => joinedTexts(personParts(person, people[index - 1]), 'part'))
  return joinedTexts(lines, 'line')
}

function personParts({ id, name, role }: Person, before: Person | undefined): string[] {
  const ownRole = role === before?.role ? '' : role
  if (id !== idAfter(before?.id)) return [escapedText(name), ownRole, id.slice(1)]
  return ownRole === '' ? [escapedText(name)] : [escapedText(name), ownRole]
}

const mostPeople = 100 // many more than an alliance may have

/** The people again; what is no person is found by the reader of files. */
export function longPeople(text: string): Person[] {
  const people: Person[] = []
  for (const line of text.split('\n', mostPeople)) {
    const [name = '', role = '', number = ''] = unjoined(line, 'part')
    const before = people.at(-1)
    const id = number === '' ? idAfter(before?.id) : `p${number}`
    people.push({ id, name: unescapedText(name), role: role === '' ? (before?.role ?? '') : role })
  }
  return people
}

function idAfter(id = 'p0'): string {
  return `p${Number(id.slice(1)) + 1}`
}
