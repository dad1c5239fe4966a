import type { IsoDate } from '../../days/iso-date.ts'
import type { Alliance } from '../alliance.ts'

/** What somebody gets to read who gets this alliance. */
export interface Disclosure {
  readonly names: readonly string[]
  readonly answers: number
  readonly versions: number
  readonly first: IsoDate | null // the day of the oldest version
  readonly last: IsoDate | null
}

/** Counts what goes along, with everybody who was ever named in it. */
export function goesAlong({ people, answers, revisions }: Alliance): Disclosure {
  const everybody = [{ people }, ...revisions].flatMap((one) => one.people)
  const names = everybody.map(({ name }) => name.trim()).filter((name) => name !== '')
  return {
    names: [...new Set(names)],
    answers: Object.keys(answers).length,
    versions: revisions.length,
    first: revisions[0]?.on ?? null,
    last: revisions.at(-1)?.on ?? null,
  }
}
