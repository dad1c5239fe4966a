import type { PairingRound } from '../workshop.ts'

/** Two people as one text, whichever is named first. */
export function twoKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Each two people of a group, once. */
export function twosIn<Person>(group: readonly Person[]): readonly (readonly [Person, Person])[] {
  return group.flatMap((one, place) => group.slice(place + 1).map((other) => [one, other] as const))
}

/** How many meetings of these rounds are not the first one of their two people; those of `wished` two are not counted. */
export function repeatsIn(rounds: readonly PairingRound[], wished: ReadonlySet<string> = new Set()): number {
  const met = rounds.flatMap((round) => round.flatMap((group) => twosIn(group)))
  const counted = met.map(([one, other]) => twoKey(one, other)).filter((two) => !wished.has(two))
  return counted.length - new Set(counted).size
}
