import { parseRound, type Round } from '../core/alliance/apart/round.ts'
import { keptName } from './names.ts'

/** A round as somebody left it, when the database might not have had time, and how it lay there before. */
export interface RoundWords {
  readonly key: string
  readonly round: Round
  readonly base: Round | null
}

const prefix = `${keptName('last-round')}.`

/** Writes one tab's rounds into a second place at once; says whether there was room. */
export function createRoundWords(tab: string) {
  const keyOf = (id: string) => `${prefix}${tab}.${id}`

  function say(round: Round, base: Round | null): boolean {
    try {
      localStorage.setItem(keyOf(round.id), JSON.stringify({ round, base }))
      return true
    } catch (reason) {
      console.warn('The last words were left to the database alone.', reason)
      return false
    }
  }

  /** Called once the database has what they said. */
  function forget(): void {
    for (const key of keys().filter((one) => one.startsWith(keyOf('')))) forgetRoundWords(key)
  }

  return { say, forget }
}

/** What pages said last of rounds, if the database had no time for it. */
export function readRoundWords(): readonly RoundWords[] {
  return keys().flatMap((key) => {
    const said = Object(parsed(localStorage.getItem(key) ?? 'null'))
    const round = parseRound(said.round)
    return round === undefined ? [] : [{ key, round, base: parseRound(said.base) ?? null }]
  })
}

/** Called once somebody else has kept what they said. */
export function forgetRoundWords(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch (reason) {
    console.warn('There are no last words to forget.', reason)
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (reason) {
    console.warn('Some last words can’t be read.', reason)
    return null
  }
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch (reason) {
    console.warn('This browser refused to show the last words.', reason)
    return []
  }
}
