import type { Alliance, Person } from '../../core/alliance/alliance.ts'
import { isolated } from '../../core/words/isolated.ts'
import { fill, type Messages } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'

/** The place of a person among those in the same role, from 1, and how many they are. */
export function rankOf({ id, role }: Person, { people }: Pick<Alliance, 'people'>) {
  const peers = people.filter((person) => person.role === role)
  return { number: peers.findIndex((person) => person.id === id) + 1, count: peers.length }
}

/**
 * How the form calls a person, on buttons and in what it says afterwards: by name, by place where there is no name, and
 * by both where somebody in the same role has that name too.
 */
export function calledIn(
  person: Person,
  alliance: Pick<Alliance, 'people'>,
  { people: words }: Messages['builder'],
): string {
  const { number } = rankOf(person, alliance)
  const name = visibleText(person.name)
  if (name === '') return fill(words.nameless, { number })
  const isShared = alliance.people.some(
    (other) => other.id !== person.id && other.role === person.role && visibleText(other.name) === name,
  )
  return isShared ? fill(words.namesake, { name: isolated(name), number }) : isolated(name)
}
