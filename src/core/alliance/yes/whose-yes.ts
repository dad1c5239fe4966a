import { hasChanged } from '../agree.ts'
import { lastRevision } from '../agreed.ts'
import type { Alliance, Person, Revision } from '../alliance.ts'
import type { SaidYes } from '../yes.ts'
import { digestOf } from './digest-of.ts'

/** One person of a version, and the yes of theirs that stands; null where it is missing. */
export interface WhoseYes {
  readonly person: Person
  readonly yes: SaidYes | null
}

/** Everybody in a version, and whose yes to exactly these words is there; one to other words is none. */
export async function whoseYes(version: Revision): Promise<readonly WhoseYes[]> {
  const words = await digestOf(version)
  return version.people.map((person) => {
    const yes = version.yeses?.find(({ by }) => by === person.id)
    return { person, yes: yes?.kind === 'yes' && yes.words === words ? yes : null }
  })
}

/** The yeses that stand on the paper of an alliance: none on a draft, which nobody has agreed to. */
export async function standingYeses(alliance: Alliance): Promise<readonly SaidYes[]> {
  const last = lastRevision(alliance)
  if (last?.yeses === undefined || hasChanged(alliance)) return []
  return (await whoseYes(last)).flatMap(({ yes }) => yes ?? [])
}
