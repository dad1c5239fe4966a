import { fill } from '../words/messages.ts'
import type { RunStep } from './run-sheet.ts'

/** When a step begins and ends, in minutes from the start of the session. */
export interface StepTime {
  readonly from: number
  readonly to: number
}

/** The times of all steps, in their order. */
export function stepTimes(steps: readonly Pick<RunStep, 'minutes'>[]): readonly StepTime[] {
  return steps.map(({ minutes }, place) => {
    const from = lengthOf(steps.slice(0, place))
    return { from, to: from + minutes }
  })
}

/** How many minutes all steps take together. */
export function lengthOf(steps: readonly Pick<RunStep, 'minutes'>[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The time on the wall so many minutes after `starts`, such as 10:15; past midnight it begins anew. */
export function wallTime(starts: string, minutes: number): string {
  const all = minutesOfDay(starts) + minutes
  return [Math.floor(all / 60) % 24, all % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** When a step begins that comes so many minutes after the start: on the wall, else in the words for its minute, “{from}′”. */
export function whenBegun(starts: string | null, from: number, minute: string): string {
  return starts === null ? fill(minute, { from }) : wallTime(starts, from)
}

/** How many minutes lie between two times on the wall; the second one may be on the next day. */
export function minutesBetween(from: string, to: string): number {
  const [start, end] = [minutesOfDay(from), minutesOfDay(to)]
  return (end - start + 1440) % 1440
}

function minutesOfDay(time: string): number {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  return hours * 60 + past
}
