import type { IsoDate } from '../../days/iso-date.ts'
import { lastRevision } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { withFileVersion } from '../file-version.ts'
import { parted } from '../fit.ts'
import { limits } from '../limits.ts'
import type { Yes } from '../yes.ts'
import { mergeYeses, withYeses } from './merge-yeses.ts'

/** What somebody says yes with: what they typed, and drew if they liked, on a day; `words` is the digest of the version. */
export interface SayingYes {
  readonly by: string
  readonly name: string
  readonly drawing?: string | undefined
  readonly on: IsoDate
  readonly words: string
}

/** The alliance with one person's yes to the version that was agreed last; nothing typed, or nothing agreed, says nothing. */
export function withYes(alliance: Alliance, { by, name, drawing, on, words }: SayingYes): Alliance {
  const [typed] = parted(name.trim(), limits.name)
  if (typed === '') return alliance
  const turn = turnOf(alliance, by)
  const yes: Yes = { kind: 'yes', by, turn, words, on, name: typed, ...(drawing && { drawing }) }
  return withLastYes(alliance, yes)
}

/** The alliance in which one person has taken back the yes to the version that was agreed last. */
export function withoutYes(alliance: Alliance, by: string): Alliance {
  const standing = yesOf(alliance, by)
  if (standing?.kind !== 'yes') return alliance
  return withLastYes(alliance, { kind: 'withdrawn', by, turn: turnOf(alliance, by), words: standing.words })
}

/** What one person has said to the version that was agreed last. */
export function yesOf(alliance: Alliance, by: string): Yes | undefined {
  return lastRevision(alliance)?.yeses?.find((yes) => yes.by === by)
}

/** The next turn is later than all before, so that it counts wherever two copies are put together. */
function turnOf(alliance: Alliance, by: string): number {
  return (yesOf(alliance, by)?.turn ?? 0) + 1
}

function withLastYes(alliance: Alliance, yes: Yes): Alliance {
  const last = lastRevision(alliance)
  if (last === undefined || !last.people.some(({ id }) => id === yes.by)) return alliance
  const said = withYeses(last, mergeYeses(last.yeses, [yes]))
  return withFileVersion({ ...alliance, revisions: [...alliance.revisions.slice(0, -1), said] })
}
