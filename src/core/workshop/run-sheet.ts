import * as z from 'zod/mini'

const spokenParagraphs = z.array(z.string().check(z.minLength(1), z.maxLength(2000))).check(z.maxLength(12))

/** One step of a session; whole minutes, and each list in paragraphs of one language. */
export const runStepSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)), // stays the same while titles and minutes change
  title: z.string().check(z.maxLength(200)),
  minutes: z.int().check(z.minimum(1), z.maximum(600)),
  say: spokenParagraphs, // aloud, word for word if wished
  do: spokenParagraphs, // by whoever leads
  wrong: spokenParagraphs, // what goes wrong here, and what helps then
})
export type RunStep = Readonly<z.infer<typeof runStepSchema>>

/** A plan for a session: its steps follow each other without a gap, from minute 0. */
export const runSheetSchema = z.object({
  title: z.string().check(z.maxLength(200)),
  starts: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))), // on the wall clock, such as 09:30
  steps: z.array(runStepSchema).check(z.minLength(1), z.maxLength(40)),
})
export type RunSheet = Readonly<z.infer<typeof runSheetSchema>>

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

/** How many minutes lie between two times on the wall; the second one may be on the next day. */
export function minutesBetween(from: string, to: string): number {
  const [start, end] = [minutesOfDay(from), minutesOfDay(to)]
  return (end - start + 1440) % 1440
}

function minutesOfDay(time: string): number {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  return hours * 60 + past
}
