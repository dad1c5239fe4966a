import { fingerprint } from '../agreed.ts'
import type { Side } from './compare-answers.ts'
import type { Round, RoundAt } from './round.ts'

/** A reply that is not in the reveal as its author gave it, or as it was seen before. */
export interface Tampered {
  readonly by: string
  readonly how: 'left-out' | 'changed'
}

/** Everybody's answers that may be looked at in this browser by now; none before somebody's answers are there, or after a broken seal. */
export function knownSides(round: Round): readonly Side[] {
  if (round.stage === 'replied') return round.revealed?.isKept ? revealedSides(round) : []
  if (round.stage !== 'sealed' || round.replies.length === 0) return []
  return [{ by: round.invitation.by, answers: round.answers }, ...round.replies]
}

/** Everybody's answers as they came to somebody who was invited; one's own as they were sent. */
export function revealedSides({ reply, revealed }: RoundAt<'replied'>): readonly Side[] {
  if (revealed === null) return []
  const others = (revealed.reveal.replies ?? []).filter(({ by }) => by !== reply.by)
  return [revealed.reveal, ...others, reply].map(({ by, answers }) => ({ by, answers }))
}

/**
 * Which replies are not as they were: one's own, of which this device knows every word, and those that an earlier
 * reveal of this round told otherwise. May be empty.
 */
export function tamperedIn({ reply, revealed }: RoundAt<'replied'>): readonly Tampered[] {
  const replies = revealed?.reveal.replies
  if (replies === undefined) return []
  const known = [reply, ...(revealed?.seen ?? []).filter(({ by }) => by !== reply.by)]
  return known.flatMap((one): Tampered[] => {
    const now = replies.find(({ by }) => by === one.by)
    if (now === undefined) return [{ by: one.by, how: 'left-out' }]
    return fingerprint(now) === fingerprint(one) ? [] : [{ by: one.by, how: 'changed' }]
  })
}

/** Who was asked and isn't in it: with whom one may still wait. */
export function awaitedIn(
  people: readonly { readonly id: string }[],
  sides: readonly Side[],
): readonly string[] {
  return people.map(({ id }) => id).filter((id) => !sides.some(({ by }) => by === id))
}
