import type { Attendee, PairingRound, Seating, Wish } from '../workshop.ts'
import { anneal, type Costs, type FilledRounds, type Seats } from './anneal.ts'
import { seeded } from './chance.ts'
import { groupSizes } from './group-sizes.ts'
import { twosIn } from './meetings.ts'
import { isThere, type ToPair } from './to-pair.ts'

const wishWeight = 60 // in repeats: a wish counts more than any number of them that could be saved in its place
const allSwaps = 400_000 // about a quarter of a second
const tries = 4

/** The rounds that follow on the first ones, so that people meet anew as far as a search finds a way; it pauses often. */
export function* searched(
  { people, seating, rounds, seed, wishes }: ToPair,
  first: readonly PairingRound[],
): Generator<undefined, readonly PairingRound[]> {
  const numbers = new Map(people.map(({ id }, number) => [id, number]))
  const costs = costsOf(people.length, numbers, first, wishes)
  const open = Array.from({ length: rounds - first.length }, (_, place) =>
    seatsIn(people, seating, first.length + place),
  )
  const chance = seeded(seed)
  let best: FilledRounds | undefined
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = yield* anneal(open, costs, allSwaps / tries, chance)
    if (best === undefined || found.cost < best.cost) best = found
  }
  const named = (best?.rounds ?? []).map((round) =>
    round.map((group) => group.map((number) => people[number]?.id ?? '')),
  )
  return [...first, ...named]
}

function seatsIn(people: readonly Attendee[], seating: Seating, round: number): Seats {
  const there = people.flatMap((person, number) => (isThere(person, round) ? [number] : []))
  return { people: there, sizes: groupSizes(there.length, seating) }
}

function costsOf(
  count: number,
  numbers: ReadonlyMap<string, number>,
  first: readonly PairingRound[],
  wishes: readonly Wish[],
): Costs {
  const [met, extra, free] = [
    new Uint16Array(count ** 2),
    new Int16Array(count ** 2),
    new Uint8Array(count ** 2),
  ]
  const both = (one: string, other: string, act: (at: number) => void) => {
    const [here = -1, there = -1] = [numbers.get(one), numbers.get(other)]
    if (here < 0 || there < 0 || here === there) return
    act(here * count + there)
    act(there * count + here)
  }
  for (const [one, other] of first.flat().flatMap((group) => twosIn(group))) {
    both(one, other, (at) => {
      met[at] = (met[at] ?? 0) + 1
    })
  }
  for (const { kind, people } of wishes) {
    both(...people, (at) => {
      extra[at] = (extra[at] ?? 0) + (kind === 'apart' ? wishWeight : -wishWeight)
      if (kind === 'together') free[at] = 1
    })
  }
  return { count, met, extra, free }
}
