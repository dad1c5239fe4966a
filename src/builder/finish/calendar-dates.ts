import type { Alliance, IsoDate } from '../../core/alliance/alliance.ts'
import { type Occasion, occasions } from '../../core/calendar/occasions.ts'
import type { Topic } from '../../core/questions/question.ts'

/**
 * The dates of an alliance that are still to come: the conversation, when its day is known, and the occasions that
 * come after it. When all of these have passed, they are counted on from today.
 */
export function datesOf(
  alliance: Alliance,
  topics: readonly Topic[],
  agreedOn: IsoDate,
  conversation: string,
  today: IsoDate,
): readonly Occasion[] {
  const first: readonly Occasion[] =
    conversation === '' ? [] : [{ kind: 'conversation', number: 1, on: conversation }]
  const after = occasions(alliance, topics, conversation || agreedOn)
  const coming = after.filter(({ on }) => on >= today)
  return [...first, ...(coming.length > 0 ? coming : occasions(alliance, topics, today))]
}
