import { isThere } from './pairing/to-pair.ts'
import {
  type Attendee,
  attendee,
  type PairingRound,
  type Wish,
  type Workshop,
  workshopLimits,
} from './workshop.ts'

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
  const added = newNumbers(workshop, wanted - coming.length).map((number) => {
    return { ...attendee(number, ''), since: workshop.kept.length }
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
  const numbers = newNumbers(workshop, names.length)
  const done = workshop.kept.length
  const people = names.slice(0, workshopLimits.people).map((name): Attendee => {
    const known = take(name)
    return known ?? { ...attendee(numbers.shift() ?? 0, name), since: done }
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

const highestNumber = 9999 // of an id

/** So many numbers that nobody has: those after the last one, and once these are used up, the lowest that are free. */
function newNumbers({ people }: Workshop, count: number): number[] {
  const taken = new Set(people.map(({ id }) => Number(id.slice(1))))
  const last = Math.max(0, ...taken)
  const after = Array.from(
    { length: Math.max(0, Math.min(count, highestNumber - last)) },
    (_, at) => last + at + 1,
  )
  const free = Array.from({ length: workshopLimits.people + count }, (_, at) => at + 1).filter(
    (one) => !taken.has(one),
  )
  return [...after, ...free].slice(0, Math.max(0, count))
}

/** Wishes about people who are no longer there go with them. */
function withPeople(workshop: Workshop, people: readonly Attendee[]): Workshop {
  const ids = new Set(people.map(({ id }) => id))
  const wishes = workshop.wishes.filter((wish) => wish.people.every((id) => ids.has(id)))
  return { ...workshop, people, wishes }
}

/** Whether there is room for one more; those who have left take up theirs, since they sat in rounds that are kept. */
export function isFull({ people }: Workshop): boolean {
  return people.length >= workshopLimits.people
}

/** Somebody who comes late, for the rounds that are still to come, while there is room. */
export function withLatecomer(workshop: Workshop, name: string): Workshop {
  if (isFull(workshop)) return workshop
  const [number = 0] = newNumbers(workshop, 1)
  const person = { ...attendee(number, name.slice(0, workshopLimits.name)), since: workshop.kept.length }
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

/** Why a wish can't be added: it needs two people, is there already, or there are as many as there is room for. */
export type WishProblem = 'same-person' | 'there-already' | 'too-many'

/** The workshop with one wish more, or why there can be none. */
export function withWish(workshop: Workshop, wish: Wish): Workshop | WishProblem {
  const [one, other] = wish.people
  const { wishes } = workshop
  if (one === other) return 'same-person'
  const isSame = ({ kind, people }: Wish) =>
    kind === wish.kind && people.includes(one) && people.includes(other)
  if (wishes.some(isSame)) return 'there-already'
  return wishes.length >= workshopLimits.wishes ? 'too-many' : { ...workshop, wishes: [...wishes, wish] }
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
