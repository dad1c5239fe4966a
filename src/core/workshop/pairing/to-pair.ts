import type { Attendee, Workshop } from '../workshop.ts'

/** What of a workshop says who sits with whom. */
export type ToPair = Pick<Workshop, 'people' | 'seating' | 'rounds' | 'seed' | 'kept' | 'wishes'>

/** Whether somebody takes part in the round with this number, from 0. */
export function isThere({ since, until }: Attendee, round: number): boolean {
  return since <= round && (until === null || round < until)
}

/** Those who take part in it. */
export function thereIn({ people }: Pick<Workshop, 'people'>, round: number): readonly Attendee[] {
  return people.filter((person) => isThere(person, round))
}
