import type { Attendee, PairingRound, Seating, Wish, Workshop } from '../workshop.ts'
import { anneal, type Costs, type NumberedRound, type Seats } from './anneal.ts'
import { seeded, shuffled } from './chance.ts'
import { groupSizes } from './group-sizes.ts'
import { knownRounds } from './known-rounds.ts'
import { repeatsIn, twoKey, twosIn } from './meetings.ts'

/** A wish that these rounds don't meet, and in which of them, from 0. */
export interface UnmetWish {
  readonly wish: Wish
  readonly rounds: readonly number[]
}

/** Who sits with whom, round after round. */
export interface Pairing {
  readonly rounds: readonly PairingRound[]
  readonly repeats: number // meetings that are not the first one of their two people, wished ones left out
  readonly unmet: readonly UnmetWish[]
}

type ToPair = Pick<Workshop, 'people' | 'seating' | 'rounds' | 'seed' | 'kept' | 'wishes'>

/**
 * The rounds of a workshop: those that were kept as they are, and the others so that nobody sits twice with the same person,
 * or as seldom as was found. The same workshop always gives the same rounds.
 */
export function pairingOf(workshop: ToPair): Pairing {
  const { kept, wishes } = workshop
  const first = kept.slice(0, workshop.rounds).map((round) => round.map((group) => [...group]))
  const rounds =
    first.length === workshop.rounds ? first : (constructed(workshop, first) ?? searched(workshop, first))
  const together = new Set(
    wishes.flatMap(({ kind, people }) => (kind === 'together' ? [twoKey(...people)] : [])),
  )
  return { rounds, repeats: repeatsIn(rounds, together), unmet: unmetIn(rounds, wishes) }
}

/** Whether somebody takes part in the round with this number, from 0. */
export function isThere({ since, until }: Attendee, round: number): boolean {
  return since <= round && (until === null || round < until)
}

/** Where all are there all the time and nobody wishes anything, a known construction; what was kept must be its beginning. */
function constructed(asked: ToPair, first: readonly PairingRound[]): readonly PairingRound[] | undefined {
  const { people, seating, rounds, seed, wishes } = asked
  const isSteady = people.every((person) => isThere(person, 0) && isThere(person, rounds - 1))
  if (!isSteady || wishes.length > 0) return undefined
  const known = knownRounds(people.length, seating)
  if (known.length < rounds) return undefined
  const ids = shuffled(
    people.map(({ id }) => id),
    seeded(seed),
  )
  const made = known
    .slice(0, rounds)
    .map((round) => round.map((group) => group.map((place) => ids[place] ?? '')))
  return JSON.stringify(made.slice(0, first.length)) === JSON.stringify(first) ? made : undefined
}

const wishWeight = 60 // in repeats: a wish counts more than any number of them that could be saved in its place
const allSwaps = 400_000 // about a quarter of a second
const tries = 4

function searched(
  { people, seating, rounds, seed, wishes }: ToPair,
  first: readonly PairingRound[],
): readonly PairingRound[] {
  const numbers = new Map(people.map(({ id }, number) => [id, number]))
  const costs = costsOf(people.length, numbers, first, wishes)
  const open = Array.from({ length: rounds - first.length }, (_, place) =>
    seatsIn(people, seating, first.length + place),
  )
  const chance = seeded(seed)
  let best: { readonly rounds: readonly NumberedRound[]; readonly cost: number } | undefined
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = anneal(open, costs, allSwaps / tries, chance)
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

function unmetIn(rounds: readonly PairingRound[], wishes: readonly Wish[]): readonly UnmetWish[] {
  return wishes.flatMap((wish) => {
    const missed = rounds.flatMap((round, number) => (isMet(wish, round) ? [] : [number]))
    return missed.length === 0 ? [] : [{ wish, rounds: missed }]
  })
}

/** A wish about somebody who isn't there is met. */
function isMet({ kind, people: [one, other] }: Wish, round: PairingRound): boolean {
  const [here, there] = [one, other].map((id) => round.find((group) => group.includes(id)))
  if (!here || !there) return true
  return (here === there) === (kind === 'together')
}
