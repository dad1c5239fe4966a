import { isThere } from './pairing/pairing.ts'
import { type Attendee, attendee, type PairingRound, type Workshop, workshopLimits } from './workshop.ts'

/** Those who haven't left before the next round. */
export function whoComes({ people, kept }: Workshop): readonly Attendee[] {
  return people.filter(({ until }) => until === null || until > kept.length)
}

/** The workshop with so many people who come; the last ones go, new ones have no name, and whoever has left stays away. */
export function withCount(workshop: Workshop, count: number): Workshop {
  const coming = whoComes(workshop)
  const room = workshopLimits.people - (workshop.people.length - coming.length)
  const wanted = Math.min(room, Math.max(2, Math.floor(count)))
  const going = new Set(coming.slice(wanted))
  const stay = workshop.people.filter((person) => !going.has(person))
  const left = leftAfter(workshop, [...going])
  const last = lastNumber(workshop)
  const added = Array.from({ length: Math.max(0, wanted - coming.length) }, (_, place) => {
    return { ...attendee(last + place + 1, ''), since: workshop.kept.length }
  })
  return withPeople(workshop, [...stay, ...added, ...left])
}

/**
 * The workshop with these people. Whoever was there under the same name stays the same person; whoever sat in a round that is
 * kept stays in it, and leaves afterwards. Where there is no room for those, the rounds that were kept go with them.
 */
export function withNames(workshop: Workshop, names: readonly string[]): Workshop {
  const left = [...workshop.people]
  const take = (name: string) => {
    const place = left.findIndex((person) => person.name === name && person.until === null)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  let last = lastNumber(workshop)
  const done = workshop.kept.length
  const people = names.slice(0, workshopLimits.people).map((name): Attendee => {
    const known = take(name)
    if (known) return known
    last += 1
    return { ...attendee(last, name), since: done }
  })
  const all = [...people, ...leftAfter(workshop, left)]
  return all.length > workshopLimits.people
    ? withNames({ ...workshop, kept: [] }, names)
    : withPeople(workshop, all)
}

/** Those of them who sat in a round that is kept; they have left. */
function leftAfter({ kept }: Workshop, people: readonly Attendee[]): readonly Attendee[] {
  const sat = new Set(kept.flat(2))
  return people
    .filter(({ id }) => sat.has(id))
    .map((person) => ({ ...person, until: Math.min(person.until ?? kept.length, kept.length) }))
}

function lastNumber({ people }: Workshop): number {
  return Math.max(0, ...people.map(({ id }) => Number(id.slice(1))))
}

/** Wishes about people who are no longer there go with them. */
function withPeople(workshop: Workshop, people: readonly Attendee[]): Workshop {
  const ids = new Set(people.map(({ id }) => id))
  const wishes = workshop.wishes.filter((wish) => wish.people.every((id) => ids.has(id)))
  return { ...workshop, people, wishes }
}

/** Somebody who comes late, for the rounds that are still to come. */
export function withLatecomer(workshop: Workshop, name: string): Workshop {
  const person = {
    ...attendee(lastNumber(workshop) + 1, name.slice(0, workshopLimits.name)),
    since: workshop.kept.length,
  }
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
