import { answerAt } from '../alliance/agreed.ts'
import { type AnsweredForm, answersAsked } from '../alliance/own/left-out.ts'
import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { isFor } from '../questions/bank.ts'
import type { Period, Question, Topic } from '../questions/question.ts'
import { daysGiven } from './days-given.ts'

/** A day to look again. */
export interface LookDay {
  readonly number: number // counted from 1, so that a calendar knows it again
  readonly on: IsoDate
  readonly isSuggested: boolean // nobody gave this day or said how often
}

/**
 * The day on which people said that they look again, the same on paper, on every page and in calendars: the first day
 * that somebody gave after the agreement, else a step of the rhythm that they chose; null when they said neither. On a
 * draft (`agreedOn` is null) times from the agreement on are not known yet.
 */
export function nextLook(
  said: AnsweredForm,
  topics: readonly Topic[],
  agreedOn: IsoDate | null,
): IsoDate | null {
  if (agreedOn === null) return daysGiven('check-in', answersAsked(said), topics, null)[0] ?? null
  return looks(said, topics, agreedOn).find(({ isSuggested }) => !isSuggested)?.on ?? null
}

const quarterly: Period = { count: 3, unit: 'months' }
const ahead: Period = { count: 1, unit: 'years' } // each look back sets new dates, so a year is far enough
const mostLooks = 12
const mostTries = 5000 // from the year 1 to today, months of 31 days lead 500 too short

/**
 * The looks after an agreement, in order: on the day that was given, then in the chosen rhythm. Where nobody said how
 * often, one each quarter is suggested. They reach a year ahead, or to the end when that comes sooner.
 */
export function looks(said: AnsweredForm, topics: readonly Topic[], agreedOn: IsoDate): readonly LookDay[] {
  const given = daysGiven('check-in', answersAsked(said), topics, agreedOn)
  const next = given.find((on) => on > agreedOn)
  const chosen = rhythmOf(said, topics)
  const end = endOf(said, topics, agreedOn)
  const horizon = addPeriod(agreedOn, ahead)
  const found: LookDay[] = []
  for (const { number, on } of daysApart(next ?? given[0], agreedOn, chosen ?? quarterly)) {
    const isGiven = on === next
    if (end !== undefined && on >= end && !isGiven) break
    if (on > horizon && found.length > 0) break
    if (on > agreedOn) found.push({ number, on, isSuggested: !isGiven && chosen === undefined })
    if (found.length === mostLooks) break
  }
  return found
}

/** The first end after an agreement that people gave. */
export function endOf(said: AnsweredForm, topics: readonly Topic[], agreedOn: IsoDate): IsoDate | undefined {
  return daysGiven('ending', answersAsked(said), topics, agreedOn).find((on) => on > agreedOn)
}

/** Days one period apart: from the first on, which may lie far back when an old alliance is agreed on anew. */
function* daysApart(
  first: IsoDate | undefined,
  agreedOn: IsoDate,
  every: Period,
): Iterable<Omit<LookDay, 'isSuggested'>> {
  const start = first ? 1 + periodsWithin(first, agreedOn, every) : 1
  for (let number = start; number < start + mostTries; number++) {
    // counted from the day itself, so that the 31st comes back after a shorter month
    yield { number, on: first ? addPeriod(first, every, number - 1) : addPeriod(agreedOn, every, number) }
  }
}

/** How many periods surely lie between two days, as if each were as long as it can be. */
function periodsWithin(from: IsoDate, to: IsoDate, { count, unit }: Period): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Math.max(0, Math.floor(days / (count * mostDays[unit])))
}

const mostDays = { days: 1, weeks: 7, months: 31, years: 366 } as const satisfies Record<
  Period['unit'],
  number
>

/** How often people look again: the chosen option with a rhythm, beside the question for the first check-in. */
function rhythmOf(said: AnsweredForm, topics: readonly Topic[]): Period | undefined {
  const topic = topics.find(({ questions }) => questions.some((question) => isFor('check-in', question)))
  const options = topic?.questions.flatMap((question) => chosenOptions(said, question)) ?? []
  return options.find(({ every }) => every !== undefined)?.every
}

function chosenOptions(said: AnsweredForm, question: Question) {
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const answer = answerAt(answersAsked(said), question.id)
  return question.options.filter(({ id }) => answer?.kind === 'options' && answer.chosen.includes(id))
}
