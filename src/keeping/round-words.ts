import { parseRound, type Round } from '../core/alliance/apart/round.ts'
import { keptName } from './names.ts'
import { forgetAllSaid, saidAtOnce, sayAtOnce } from './said-at-once.ts'

/** A round as somebody left it, when the database might not have had time, and how it lay there before. */
export interface RoundWords {
  readonly key: string
  readonly round: Round
  readonly base: Round | null
}

const roundWordsPrefix = `${keptName('last-round')}.`

/** Writes one tab's rounds into a second place at once; says whether there was room. */
export function createRoundWords(tab: string) {
  const say = (round: Round, base: Round | null) =>
    sayAtOnce(`${roundWordsPrefix}${tab}.${round.id}`, { round, base })

  /** Called once the database has what they said. */
  const forget = () => forgetAllSaid(`${roundWordsPrefix}${tab}.`)

  return { say, forget }
}

/** What pages said last of rounds, if the database had no time for it. */
export function readRoundWords(): readonly RoundWords[] {
  return saidAtOnce((name) => name.startsWith(roundWordsPrefix)).flatMap(({ key, value }) => {
    const said = Object(value)
    const round = parseRound(said.round)
    return round === undefined ? [] : [{ key, round, base: parseRound(said.base) ?? null }]
  })
}
