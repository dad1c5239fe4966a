import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import type { Chance } from '../chance.ts'

/** One thing that somebody does with an alliance, on a day of theirs. */
export type Act = (alliance: Alliance, day: string) => Alliance

/** Words that nobody wrote before: what is lost can be told by its number. */
export interface Pen {
  readonly chance: Chance
  word(): string
}

/** A pen for one life. */
export function pen(chance: Chance): Pen {
  let count = 0
  return {
    chance,
    word: () => {
      count++
      return `w${count}${chance.next() < 0.1 ? chance.oneOf(hostile) : ''}`
    },
  }
}

const hostile = ['\ufffe', '\u202e', '\ud800', '\u0000', ' "}]', '‍👩‍👧', 'שלום', '\u2028', '\\', '\r\n\t']
