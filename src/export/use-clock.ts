import { useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import {
  type ClockAnswer,
  type ClockDoubt,
  clockDoubt,
  likelyAnswer,
  trustedDay,
} from '../core/alliance/clock.ts'
import { dayOf, latestDay } from '../core/days/day.ts'
import type { IsoDate } from '../core/days/iso-date.ts'

/** What is known of the day of today, and what people say about it. */
export interface Clock {
  readonly today: IsoDate // by the device
  readonly doubt: ClockDoubt | null
  readonly answer: ClockAnswer
  readonly trusted: IsoDate // today, or far ahead where the device is wrong
  readonly latest: IsoDate // the last day that has come
  readonly setAnswer: (answer: ClockAnswer) => void
}

/** The day of today, and whether it is to be asked about. */
export function useClock(alliance: Alliance): Clock {
  const [said, setAnswer] = useState<ClockAnswer>(null)
  const today = dayOf(new Date())
  const doubt = clockDoubt(alliance, today)
  const answer = said ?? likelyAnswer(doubt)
  const trusted = trustedDay(today, answer)
  return { today, doubt, answer, trusted, latest: latestDay(trusted), setAnswer }
}
