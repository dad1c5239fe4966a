import type { Alliance } from '../alliance/alliance.ts'
import { isDay } from '../days/day.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Topic } from '../questions/question.ts'
import { type Occasion, occasions } from './occasions.ts'

/**
 * Dates to come that an earlier version of the alliance set, or that were saved in this tab (`saved`), and that are no
 * longer among these: whoever put them into a calendar still has them there.
 */
export function fallenDates(
  alliance: Alliance,
  topics: readonly Topic[],
  dates: readonly Occasion[],
  saved: readonly Occasion[],
  today: IsoDate,
): readonly Occasion[] {
  const earlier = alliance.revisions.map((revision) => occasions(revision, topics, revision.on)).reverse()
  const before = new Map([...saved, ...earlier.flat()].reverse().map((one) => [occasionName(one), one]))
  for (const one of dates) before.delete(occasionName(one))
  const gone = [...before.values()].filter(({ on }) => on >= today)
  return gone.sort((one, other) => (one.on < other.on ? -1 : 1))
}

function occasionName({ kind, number }: Occasion): string {
  return `${kind} ${number}`
}

/** At what time, when somebody doesn't say. */
export const usualTime = '10:00'

/**
 * The dates of an alliance that are still to come: the conversation, when its day is known (a field may hold half a
 * day), and the occasions that come after it. When all of these have passed, check-ins from today on are suggested.
 */
export function datesOf(
  alliance: Alliance,
  topics: readonly Topic[],
  agreedOn: IsoDate,
  conversation: string,
  today: IsoDate,
): readonly Occasion[] {
  const talk = isDay(conversation) ? conversation : null
  const first: readonly Occasion[] =
    talk === null || talk < today ? [] : [{ kind: 'conversation', number: 1, on: talk }]
  const after = occasions(alliance, topics, talk ?? agreedOn)
  const coming = after.filter(({ on }) => on >= today)
  return [...first, ...(coming.length > 0 ? coming : checkInsFrom(today, alliance, topics))]
}

/** Check-ins from today on, which nobody agreed on. */
function checkInsFrom(today: IsoDate, alliance: Alliance, topics: readonly Topic[]): readonly Occasion[] {
  const all = occasions(alliance, topics, today)
  return all.filter(({ kind }) => kind === 'check-in').map((one) => ({ ...one, isSuggested: true }))
}
