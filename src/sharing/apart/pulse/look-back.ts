import type { Alliance } from '../../../core/alliance/alliance.ts'
import type { Side } from '../../../core/alliance/apart/compare-answers.ts'
import { withNumbersOf, withPulseOf } from '../../../core/alliance/apart/pulse-round.ts'
import type { Draft } from '../../../core/alliance/keeping/draft.ts'
import type { Progress } from '../../../core/review/progress.ts'
import { isPulseNew } from '../../../core/review/pulse-now.ts'
import type { FullLibrary } from '../../../keeping/full-library.ts'
import { keepProgress, recallProgress } from '../../../keeping/progress-store.ts'

/** How far the look back at an alliance has come in this browser. */
export function progressOf({ id, revisions }: Alliance): Progress {
  return recallProgress(id, revisions.at(-1)?.on ?? '')
}

/** From now on the numbers of this look back are given in that round. */
export function notePulseRound(alliance: Alliance, round: string): void {
  keepProgress(alliance.id, { ...progressOf(alliance), apart: round })
}

/** What was taken into a look back, and the way out of it again. */
export interface NumbersTaken {
  readonly leftOut: readonly string[] // people who no longer take part
  readonly undo: () => Promise<void>
}

/** Takes numbers into the look back at an alliance of this browser; null when it isn't kept here. */
export async function takeIntoLookBack(
  { find, keep }: FullLibrary,
  id: string,
  sides: readonly Side[],
): Promise<NumbersTaken | null> {
  const here = await find(id)
  if (here === undefined) return null
  const { alliance } = here
  const before = progressOf(alliance)
  const next = withPulseOf(alliance, sides, isPulseNew(alliance, before.hasPulse))
  const kept = await keep(changed(here, next), here)
  keepProgress(id, { ...before, hasPulse: true })
  return {
    leftOut: sides.map(({ by }) => by).filter((by) => !alliance.people.some((person) => person.id === by)),
    undo: async () => {
      const now = (await find(id)) ?? kept
      await keep(changed(now, withNumbersOf(now.alliance, alliance.answers)), now)
      keepProgress(id, { ...progressOf(now.alliance), hasPulse: before.hasPulse })
    },
  }
}

function changed(draft: Draft, alliance: Alliance): Draft {
  return { ...draft, alliance, changed: Date.now() }
}
