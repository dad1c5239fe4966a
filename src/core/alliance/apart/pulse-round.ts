import type { Alliance, Answers } from '../alliance.ts'
import { isBy, isOfPulse } from '../answer-key.ts'
import { withAnswer } from '../edit.ts'
import { withoutPulse } from '../pulse.ts'
import type { Side } from './compare-answers.ts'
import type { Round } from './round.ts'

/** Which questions a round asks; nothing for all of them. */
export function asksIn(round: Round): readonly string[] | undefined {
  if (round.stage === 'writing') return round.asks
  return round.invitation.about.asks
}

/** Whether a round asks how it is going, and nothing else: it belongs to a look back. */
export function isPulseRound(round: Round): boolean {
  const asks = asksIn(round) ?? []
  return asks.length > 0 && asks.every(isOfPulse)
}

/**
 * The alliance with the numbers that people gave apart, each of those who take part. Its own numbers stay beside them
 * where they are of this look back (`isNew`); those of the one before make room first.
 */
export function withPulseOf(alliance: Alliance, sides: readonly Side[], isNew: boolean): Alliance {
  const known = sides.filter(({ by }) => alliance.people.some(({ id }) => id === by))
  const numbers = known.flatMap(({ by, answers }) =>
    Object.entries(answers).filter(([key]) => isOfPulse(key) && isBy(key, by)),
  )
  return numbers.reduce(
    (all, [key, answer]) => withAnswer(all, key, answer),
    isNew ? alliance : withoutPulse(alliance),
  )
}

/** The alliance with the numbers as they are in another one; what else was changed since stays. */
export function withNumbersOf(alliance: Alliance, before: Answers): Alliance {
  const numbers = Object.fromEntries(Object.entries(before).filter(([key]) => isOfPulse(key)))
  return { ...alliance, answers: { ...withoutPulse(alliance).answers, ...numbers } }
}
