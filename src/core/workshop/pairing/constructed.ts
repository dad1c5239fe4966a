import type { PairingRound, Wish } from '../workshop.ts'
import type { NumberedRound } from './anneal.ts'
import { seeded, shuffled } from './chance.ts'
import { groupSizes } from './group-sizes.ts'
import { knownRounds } from './known-rounds.ts'
import { type ToPair, thereIn } from './to-pair.ts'

const mostShuffles = 100

/**
 * As many rounds as are asked for in which nobody meets twice, out of a known construction; nothing where none fits. What was
 * kept must belong to it. Rounds in which two meet who are to keep apart are passed over, and whoever isn't there leaves
 * an empty seat, as long as nobody is alone because of it.
 */
export function constructed(
  asked: ToPair,
  kept: readonly PairingRound[],
  known = knownRounds(asked.people.length, asked.seating),
): readonly PairingRound[] | undefined {
  const { people, wishes, seed } = asked
  if (known.length < asked.rounds || wishes.some(({ kind }) => kind === 'together')) return undefined
  const meetings = roundsOfMeetings(known, people.length)
  const shuffles = kept.length > 0 || wishes.length === 0 ? 1 : mostShuffles
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    const ids = shuffled(
      people.map(({ id }) => id),
      seeded(seed + shuffle),
    )
    const passed = roundsPassedOver(wishes, ids, meetings)
    if (known.length - passed.size < asked.rounds - kept.length) continue
    const made = seated(asked, kept, { known, ids, passed })
    if (made) return made
  }
  return undefined
}

/** The longest known beginning of more rounds than are possible without anybody meeting twice. */
export function constructedStart(asked: ToPair, kept: readonly PairingRound[]): readonly PairingRound[] {
  const known = knownRounds(asked.people.length, asked.seating)
  const isLonger = known.length > kept.length && known.length < asked.rounds
  return (isLonger && constructed({ ...asked, rounds: known.length }, kept, known)) || kept
}

/** In which round two places meet, by one times the count and the other; −1 where they never do. */
function roundsOfMeetings(known: readonly NumberedRound[], count: number): Int16Array {
  const meetings = new Int16Array(count ** 2).fill(-1)
  for (const [number, round] of known.entries())
    for (const group of round)
      for (const one of group) for (const other of group) meetings[one * count + other] = number
  return meetings
}

function roundsPassedOver(
  wishes: readonly Wish[],
  ids: readonly string[],
  meetings: Int16Array,
): ReadonlySet<number> {
  const met = wishes.map(
    ({ people: [one, other] }) => meetings[ids.indexOf(one) * ids.length + ids.indexOf(other)] ?? -1,
  )
  return new Set(met.filter((round) => round >= 0))
}

interface Shuffle {
  readonly known: readonly NumberedRound[]
  readonly ids: readonly string[]
  readonly passed: ReadonlySet<number>
}

function seated(
  asked: ToPair,
  kept: readonly PairingRound[],
  { known, ids, passed }: Shuffle,
): readonly PairingRound[] | undefined {
  const seatedIn = (place: number, number: number) =>
    without(
      (known[place] ?? []).map((group) => group.map((seat) => ids[seat] ?? '')),
      asked,
      number,
    )
  const places = known.map((_, place) => place)
  const used = kept.map(
    (round, number) => places.find((place) => isSameRound(seatedIn(place, number), round)) ?? -1,
  )
  if (used.some((place, number) => place < 0 || used.indexOf(place) < number)) return undefined
  const open = places
    .filter((place) => !used.includes(place) && !passed.has(place))
    .slice(0, asked.rounds - kept.length)
  const rest = open.map((place, at) => seatedIn(place, kept.length + at))
  const isWhole =
    rest.length === asked.rounds - kept.length && rest.every((round) => hasItsSizes(round, asked))
  return isWhole ? [...kept, ...rest] : undefined
}

function isSameRound(one: PairingRound, other: PairingRound): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The round with those who take part in it. */
function without(round: PairingRound, asked: ToPair, number: number): PairingRound {
  const there = new Set(thereIn(asked, number).map(({ id }) => id))
  return round.map((group) => group.filter((id) => there.has(id))).filter((group) => group.length > 0)
}

/** As many groups as for so many people, and nobody alone. */
function hasItsSizes(round: PairingRound, { seating }: ToPair): boolean {
  const sizes = groupSizes(round.flat().length, seating)
  return round.length === sizes.length && round.every(({ length }) => length > 1 || sizes.length === 1)
}
