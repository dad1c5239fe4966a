import * as z from 'zod/mini'

/** Milliseconds in a minute. */
export const minute = 60_000

const moment = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000)) // the last day that a Date can tell
const longestStep = 100_000 // minutes; a step to which minutes are added for two months is a mistake

/**
 * How a session has gone so far. Moments are milliseconds since 1970 and nothing ticks, so it goes on while the device
 * sleeps. `at` is the present step, or the number of steps once all are over.
 */
export const clockRunSchema = z
  .object({
    lengths: z
      .array(z.int().check(z.minimum(1), z.maximum(longestStep)))
      .check(z.minLength(1), z.maxLength(40)), // minutes
    spent: z.array(z.int().check(z.minimum(0))), // milliseconds in each step before `since`
    at: z.int().check(z.minimum(0)),
    since: z.nullable(moment), // from when the present step counts, ahead of now while it waits; null while it rests
    due: z.nullable(moment), // when all was to be over, as planned at the start; null before it
    goesOn: z.boolean(), // by itself, when the time of a step is up
  })
  .check(z.refine(({ lengths, spent, at }) => spent.length === lengths.length && at <= lengths.length))
export type ClockRun = Readonly<z.infer<typeof clockRunSchema>>

/** A session that has not begun. */
export function freshRun(lengths: readonly number[], goesOn = false): ClockRun {
  return { lengths: [...lengths], spent: lengths.map(() => 0), at: 0, since: null, due: null, goesOn }
}

/** Whether it has begun, or has been told when to begin. */
export function isBegun({ due }: ClockRun): boolean {
  return due !== null
}

/** Whether the last step was left. */
export function isEnded({ at, lengths }: ClockRun): boolean {
  return at === lengths.length
}

/** Whether it was told to begin at a time that has not come. */
export function isWaiting(run: ClockRun, now: number): boolean {
  return run.since !== null && run.since > now && run.at === 0 && run.spent.every((time) => time === 0)
}

/** Milliseconds that were spent in a step until now; a clock that was set back takes none away. */
export function spentIn({ spent, at, since }: ClockRun, step: number, now: number): number {
  const before = spent[step] ?? 0
  return step === at && since !== null ? before + Math.max(0, now - since) : before
}

/** Milliseconds that are left of a step; below zero once its time is over. */
export function leftOf(run: ClockRun, step: number, now: number): number {
  return (run.lengths[step] ?? 0) * minute - spentIn(run, step, now)
}
