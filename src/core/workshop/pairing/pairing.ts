import type { PairingRound, Wish } from '../workshop.ts'
import { constructed, constructedStart } from './constructed.ts'
import { repeatsIn, twoKey } from './meetings.ts'
import { searched } from './searched.ts'
import type { ToPair } from './to-pair.ts'

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

/**
 * The rounds of a workshop: those that were kept as they are, and the others so that nobody sits twice with the same person,
 * or as seldom as was found. The same workshop always gives the same rounds.
 *
 * Without wishes and with everybody there, from 4 to 40 people: in pairs nobody meets twice in as many rounds as are possible at
 * all; nor in threes and fours, but for 13, 19 and 31 people in threes and 17 to 19 in fours, where one round more
 * than ours may be possible. (For 11 and 13 people a search has found none.) Everything else is searched for, and the page
 * says how many meetings are second ones.
 */
export function pairingOf(workshop: ToPair): Pairing {
  const steps = pairingSteps(workshop)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in small steps, a millisecond or a few each, so that a page can be used meanwhile. */
export function* pairingSteps(workshop: ToPair): Generator<undefined, Pairing> {
  const { kept, rounds: count } = workshop
  const first = kept.slice(0, count).map((round) => round.map((group) => [...group]))
  if (first.length === count) return judged(first, workshop)
  const known = constructed(workshop, first)
  if (known) return judged(known, workshop)
  const start = constructedStart(workshop, first)
  const continued = judged(yield* searched(workshop, start), workshop)
  if (start === first || continued.repeats + continued.unmet.length === 0) return continued
  const anew = judged(yield* searched(workshop, first), workshop)
  return anew.unmet.length <= continued.unmet.length && anew.repeats < continued.repeats ? anew : continued
}

function judged(rounds: readonly PairingRound[], { wishes }: ToPair): Pairing {
  const wished = wishes.filter(({ kind }) => kind === 'together').map(({ people }) => twoKey(...people))
  return { rounds, repeats: repeatsIn(rounds, new Set(wished)), unmet: unmetIn(rounds, wishes) }
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
