import type { Seating } from '../workshop.ts'
import type { NumberedRound } from './anneal.ts'
import { circleRounds } from './circle.ts'
import { groupSizes, seatsOf } from './group-sizes.ts'
import { twosIn } from './meetings.ts'
import { oddPairRounds } from './odd-pairs.ts'
import { grownRounds } from './starters.ts'

/**
 * Rounds in which nobody meets twice, by the places of people from 0, where a construction is known; the even ones first. For
 * pairs these are all that are possible. For threes and fours they grow out of a starter; where no starter fits, out of
 * that for one, two or three people more, whose seats stay empty.
 */
export function knownRounds(people: number, seating: Seating): readonly NumberedRound[] {
  if (seating === 'tables') return []
  if (seating === 'pairs' && people % 2 === 0) return circleRounds(people)
  if (seating === 'pairs' && people > 9) return oddPairRounds(people)
  const seats = seatsOf[seating]
  const own = grownRounds(seats, people)
  if (own.length > 0) return own
  if (seating === 'fours' && people === 9) return grownRounds(3, people) // three threes
  const full = Math.ceil(people / seats) * seats
  const isAsMany = groupSizes(people, seating).length === full / seats
  return isAsMany ? withEmptySeats(grownRounds(seats, full), full, full - people) : []
}

/** The same rounds with a few seats empty, so that nobody is alone and as many rounds as can be are even. */
function withEmptySeats(
  rounds: readonly NumberedRound[],
  full: number,
  empty: number,
): readonly NumberedRound[] {
  if (rounds.length === 0 || empty === 0) return rounds
  const gone = strangers(rounds, full, empty)
  const stay = Array.from({ length: full }, (_, place) => place).filter((place) => !gone.includes(place))
  const numbers = new Map(stay.map((place, number) => [place, number]))
  const left = rounds.map((round) => round.map((group) => group.flatMap((place) => numbers.get(place) ?? [])))
  return left
    .filter((round) => round.every(({ length }) => length > 1))
    .toSorted((one, other) => unevenness(one) - unevenness(other))
}

/** The last place, and others that meet it and each other as seldom as can be: never, or no three of them in one group. */
function strangers(rounds: readonly NumberedRound[], full: number, count: number): readonly number[] {
  const met = new Set(
    rounds.flatMap((round) =>
      round.flatMap((group) => twosIn(group).map(([one, other]) => one * full + other)),
    ),
  )
  const hasMet = (one: number, other: number) => met.has(one * full + other) || met.has(other * full + one)
  const places = Array.from({ length: full - 1 }, (_, place) => full - 2 - place)
  let gone = [full - 1]
  while (gone.length < count) {
    const sharing = (place: number) => gone.filter((one) => hasMet(one, place)).length
    const isThird = (place: number) =>
      rounds.some((round) => round.some((group) => [...gone, place].every((one) => group.includes(one))))
    const open = places.filter((place) => !gone.includes(place) && !(gone.length > 1 && isThird(place)))
    const best = open.reduce((found, place) => (sharing(place) < sharing(found) ? place : found))
    gone = [...gone, best]
  }
  return gone
}

function unevenness(round: NumberedRound): number {
  const sizes = round.map(({ length }) => length)
  return Math.max(...sizes) - Math.min(...sizes)
}
