import { say } from '../words/say.ts'
import type { RunSheet } from './run-sheet.ts'
import { type PlanStep, plannedLengths, type SessionPlan } from './session-plans.ts'
import { lengthOf } from './step-times.ts'
import type { Workshop } from './workshop.ts'

/** A run sheet for the time that there is. `over`: the minutes that were set by hand, and one for each other step, are too many by so much. */
export interface FittedRunSheet {
  readonly sheet: RunSheet
  readonly over: number
}

type Timing = Pick<Workshop, 'minutes' | 'starts' | 'stepMinutes' | 'title'>

/** The steps of a plan in the minutes that there are: those set by hand stay, the others share what is left as they shared the whole. */
export function fitRunSheet(plan: SessionPlan, timing: Timing, language: string): FittedRunSheet {
  const steps = stepsFor(plan, timing.minutes)
  const byHand = steps.map(({ id }) => timing.stepMinutes[id])
  const weights = steps.map(({ weight }, place) => (byHand[place] === undefined ? weight : 0))
  const left = timing.minutes - sumOf(byHand.map((minutes) => minutes ?? 0))
  const shared = share(left, weights)
  const fitted = steps.map(({ id, step }, place) => ({
    id,
    title: say(step.title, language),
    minutes: byHand[place] ?? shared[place] ?? 1,
    say: step.say.map((words) => say(words, language)),
    do: step.do.map((words) => say(words, language)),
    wrong: step.wrong.map((words) => say(words, language)),
  }))
  const title = timing.title.trim() || say(plan.title, language)
  return {
    sheet: { title, starts: timing.starts, steps: fitted },
    over: Math.max(0, lengthOf(fitted) - timing.minutes),
  }
}

interface WeighedStep {
  readonly id: string
  readonly step: PlanStep
  readonly weight: number
}

/** The steps of the longest planned length that is no longer than the time that there is. */
function stepsFor({ steps }: SessionPlan, minutes: number): readonly WeighedStep[] {
  const length = plannedLengths.findLast((one) => Number(one) <= minutes) ?? plannedLengths[0]
  return steps.flatMap((step) => {
    const weight = step.minutes[length]
    return weight === undefined ? [] : [{ id: step.id, step, weight }]
  })
}

/** Whole minutes in proportion to the weights, at least one for each that has some: what is over goes where it is missed most. */
function share(minutes: number, weights: readonly number[]): readonly number[] {
  const all = sumOf(weights)
  if (all === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (minutes * weight) / all)
  const shared = exact.map((part, place) => (weights[place] === 0 ? 0 : Math.max(1, Math.floor(part))))
  const misses = (place: number) => (exact[place] ?? 0) - (shared[place] ?? 0)
  const taking = weights.flatMap((weight, place) => (weight === 0 ? [] : [place]))
  for (let left = minutes - sumOf(shared); left > 0; left -= 1) {
    const most = taking.reduce((best, place) => (misses(place) > misses(best) ? place : best))
    shared[most] = (shared[most] ?? 0) + 1
  }
  for (let much = sumOf(shared) - minutes; much > 0; much -= 1) {
    const able = taking.filter((place) => (shared[place] ?? 0) > 1)
    if (able.length === 0) break
    const least = able.reduce((best, place) => (misses(place) < misses(best) ? place : best))
    shared[least] = (shared[least] ?? 0) - 1
  }
  return shared
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
