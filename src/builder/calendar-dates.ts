import type { Alliance, IsoDate } from '../core/alliance/alliance.ts'
import { type Occasion, occasions } from '../core/calendar/occasions.ts'
import type { Topic } from '../core/questions/question.ts'

/** The dates of an alliance: the conversation, when its day is known, and the occasions that come after it. */
export function datesOf(
  alliance: Alliance,
  topics: readonly Topic[],
  agreedOn: IsoDate,
  conversation: string,
): readonly Occasion[] {
  const first: readonly Occasion[] =
    conversation === '' ? [] : [{ kind: 'conversation', number: 1, on: conversation }]
  return [...first, ...occasions(alliance, topics, conversation || agreedOn)]
}
