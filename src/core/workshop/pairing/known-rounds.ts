import type { Seating } from '../workshop.ts'
import type { NumberedRound } from './anneal.ts'
import { circleRounds } from './circle.ts'
import { seatsOf } from './group-sizes.ts'
import { grownRounds } from './starters.ts'

/**
 * Rounds in which nobody meets twice, by the places of people from 0, where a construction is known: all rounds of pairs of an
 * even number, and for threes and fours those that grow out of a starter. One person fewer leaves an empty seat in each round.
 */
export function knownRounds(people: number, seating: Seating): readonly NumberedRound[] {
  if (seating === 'pairs') return people % 2 === 0 ? circleRounds(people) : []
  const seats = seatsOf[seating]
  const full = Math.ceil(people / seats) * seats
  if (full - people > 1) return []
  return grownRounds(seats, full).map((round) =>
    round.map((group) => group.filter((place) => place < people)),
  )
}
