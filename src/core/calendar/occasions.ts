import { answerAt } from '../alliance/agreed.ts'
import type { Alliance } from '../alliance/alliance.ts'
import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Period, Question, Topic } from '../questions/question.ts'

/** A date for the calendar, found in an alliance; `number` counts those of one kind, from 1. */
export interface Occasion {
  readonly kind: 'conversation' | 'check-in' | 'ending'
  readonly number: number
  readonly on: IsoDate
}

const quarterly: Period = { count: 3, unit: 'months' }
const ahead: Period = { count: 1, unit: 'years' } // each look back sets new dates, so a year is far enough
const mostChecks = 12
const mostTries = 5000 // from the year 1 to today, months of 31 days lead 500 too short

/**
 * The check-ins and the end that an alliance agreed on, all after `agreedOn`, in order. Without an answer, check-ins
 * are quarterly; they reach a year ahead, or to the end when that comes sooner, and there is always one.
 */
export function occasions(alliance: Alliance, topics: readonly Topic[], agreedOn: IsoDate): Occasion[] {
  const end = earliest(datesOf('ending', alliance, topics, agreedOn).filter((on) => on > agreedOn))
  const checks = checkIns(alliance, topics, agreedOn, end)
  return end === undefined ? checks : [...checks, { kind: 'ending', number: 1, on: end }]
}

function checkIns(
  alliance: Alliance,
  topics: readonly Topic[],
  agreedOn: IsoDate,
  end: IsoDate | undefined,
): Occasion[] {
  const every = rhythmOf(alliance, topics)
  const first = earliest(datesOf('check-in', alliance, topics, agreedOn))
  const horizon = addPeriod(agreedOn, ahead)
  const checks: Occasion[] = []
  // the first date may lie in the past, even far, when an old alliance is agreed on anew
  const start = first ? 1 + periodsWithin(first, agreedOn, every) : 1
  for (let number = start; checks.length < mostChecks && number < start + mostTries; number++) {
    // counted from the day itself, so that the 31st comes back after a shorter month
    const on = first ? addPeriod(first, every, number - 1) : addPeriod(agreedOn, every, number)
    if (end !== undefined && on >= end) break
    if (on > horizon && checks.length > 0) break
    if (on > agreedOn) checks.push({ kind: 'check-in', number, on })
  }
  return checks
}

/** How many periods surely lie between two days, as if each were as long as it can be. */
function periodsWithin(from: IsoDate, to: IsoDate, { count, unit }: Period): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Math.max(0, Math.floor(days / (count * longest[unit])))
}

const longest = { days: 1, weeks: 7, months: 31, years: 366 } as const satisfies Record<
  Period['unit'],
  number
>

/** How often people look again: the chosen option with a rhythm, beside the question for the first check-in. */
function rhythmOf(alliance: Alliance, topics: readonly Topic[]): Period {
  const topic = topics.find(({ questions }) => questions.some((question) => isFor('check-in', question)))
  const options = topic?.questions.flatMap((question) => chosenOptions(alliance, question)) ?? []
  return options.find(({ every }) => every !== undefined)?.every ?? quarterly
}

function chosenOptions(alliance: Alliance, question: Question) {
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const answer = answerAt(alliance.answers, question.id)
  return question.options.filter(({ id }) => answer?.kind === 'options' && answer.chosen.includes(id))
}

/** Every day that somebody gave as the answer to a question for such an occasion. */
function datesOf(
  occasion: 'check-in' | 'ending',
  alliance: Alliance,
  topics: readonly Topic[],
  agreedOn: IsoDate,
): IsoDate[] {
  const questions = topics
    .flatMap(({ questions }) => questions)
    .filter((question) => isFor(occasion, question))
  const ids = new Set(questions.map(({ id }) => id))
  const answers = Object.entries(alliance.answers).filter(([key]) => ids.has(key.split('/')[0] ?? key))
  return answers.flatMap(([, answer]) => {
    if (answer.kind === 'date') return [answer.on]
    return answer.kind === 'period' ? [addPeriod(agreedOn, answer.in)] : []
  })
}

function isFor(occasion: 'check-in' | 'ending', question: Question): boolean {
  return question.kind === 'date' && question.occasion === occasion
}

function earliest(days: readonly IsoDate[]): IsoDate | undefined {
  return [...days].sort()[0]
}
