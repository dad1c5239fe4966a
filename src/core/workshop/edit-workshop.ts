import { isThere } from './pairing/pairing.ts'
import { type Attendee, attendee, type PairingRound, type Workshop, workshopLimits } from './workshop.ts'

/** The workshop with so many people; the last ones go, new ones have no name. */
export function withCount(workshop: Workshop, count: number): Workshop {
  const wanted = Math.min(workshopLimits.people, Math.max(2, Math.floor(count)))
  const there = workshop.people.map(({ name }) => name)
  return withNames(
    workshop,
    Array.from({ length: wanted }, (_, place) => there[place] ?? ''),
  )
}

/**
 * The workshop with these people. Whoever was there under the same name stays the same person; whoever sat in a round that is
 * kept stays in it, and leaves afterwards.
 */
export function withNames(workshop: Workshop, names: readonly string[]): Workshop {
  const left = [...workshop.people]
  const take = (name: string) => {
    const place = left.findIndex((person) => person.name === name && person.until === null)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  let last = Math.max(0, ...workshop.people.map(({ id }) => Number(id.slice(1))))
  const done = workshop.kept.length
  const people = names.slice(0, workshopLimits.people).map((name): Attendee => {
    const known = take(name)
    if (known) return known
    last += 1
    return { ...attendee(last, name), since: done }
  })
  const sat = new Set(workshop.kept.flat(2))
  const gone = left
    .filter(({ id }) => sat.has(id))
    .map((person) => ({ ...person, until: Math.min(person.until ?? done, done) }))
  return withPeople(workshop, [...people, ...gone].slice(0, workshopLimits.people))
}

/** Wishes about people who are no longer there go with them. */
function withPeople(workshop: Workshop, people: readonly Attendee[]): Workshop {
  const ids = new Set(people.map(({ id }) => id))
  const wishes = workshop.wishes.filter((wish) => wish.people.every((id) => ids.has(id)))
  return { ...workshop, people, wishes }
}

/** Somebody who comes late, for the rounds that are still to come. */
export function withLatecomer(workshop: Workshop, name: string): Workshop {
  const last = Math.max(0, ...workshop.people.map(({ id }) => Number(id.slice(1))))
  const person = { ...attendee(last + 1, name.slice(0, workshopLimits.name)), since: workshop.kept.length }
  return { ...workshop, people: [...workshop.people, person] }
}

/** Somebody takes part in the rounds that are still to come, or doesn't. */
export function withPresence(workshop: Workshop, id: string, isPresent: boolean): Workshop {
  const done = workshop.kept.length
  const people = workshop.people.map((person): Attendee => {
    if (person.id !== id) return person
    if (!isPresent) return { ...person, until: done }
    return isThere(person, done) ? person : { ...person, since: Math.min(person.since, done), until: null }
  })
  return { ...workshop, people }
}

/** Two people change places in a round; that round, and those before it, then stay as they are. */
export function withSwap(
  workshop: Workshop,
  rounds: readonly PairingRound[],
  number: number,
  [one, other]: readonly [string, string],
): Workshop {
  const swapped = (id: string) => (id === one ? other : id === other ? one : id)
  const fixed = rounds.slice(0, Math.max(number + 1, workshop.kept.length))
  const kept = fixed.map((round, place) =>
    place === number ? round.map((group) => group.map(swapped)) : round,
  )
  return { ...workshop, kept }
}
