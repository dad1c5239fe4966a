import type { Agreed } from '../alliance/agreed.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Topic } from '../questions/question.ts'
import { endOf, looks } from './looks.ts'

/** A date for the calendar, found in an alliance; `number` counts those of one kind, from 1. */
export interface Occasion {
  readonly kind: 'conversation' | 'check-in' | 'ending'
  readonly number: number
  readonly on: IsoDate
  readonly isSuggested?: true // a check-in that nobody spoke of
}

/** The check-ins and the end of what was agreed, all after `agreedOn`, in order; there is always one. */
export function occasions(
  agreed: Pick<Agreed, 'answers' | 'own'>,
  topics: readonly Topic[],
  agreedOn: IsoDate,
): readonly Occasion[] {
  const end = endOf(agreed, topics, agreedOn)
  const checkIns = looks(agreed, topics, agreedOn).map(({ number, on, isSuggested }): Occasion => {
    return { kind: 'check-in', number, on, ...(isSuggested && { isSuggested }) }
  })
  return end === undefined ? checkIns : [...checkIns, { kind: 'ending', number: 1, on: end }]
}
