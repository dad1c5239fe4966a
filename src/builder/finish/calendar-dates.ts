import type { Alliance, IsoDate } from '../../core/alliance/alliance.ts'
import { type Occasion, occasions } from '../../core/calendar/occasions.ts'
import type { Topic } from '../../core/questions/question.ts'
import { isDay } from './day.ts'

/** At what time, when somebody doesn't say. */
export const usualTime = '10:00'

/**
 * The dates of an alliance that are still to come: the conversation, when its day is known (a field may hold half a
 * day), and the occasions that come after it. When all of these have passed, they are counted on from today.
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
  return [...first, ...(coming.length > 0 ? coming : occasions(alliance, topics, today))]
}
