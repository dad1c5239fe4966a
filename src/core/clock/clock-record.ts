import * as z from 'zod/mini'
import { runSheetSchema } from '../workshop/run-sheet.ts'
import { type ClockRun, clockRunSchema } from './clock-run.ts'

const mostUndone = 30

/** A clock as a browser keeps it, and as its windows tell each other: the steps, how it stands, and how it stood before. */
export const clockRecordSchema = z
  .object({
    version: z.literal(1),
    sheet: runSheetSchema, // as it was at the start: a script that is rewritten meanwhile changes no running clock
    run: clockRunSchema,
    past: z.array(clockRunSchema).check(z.maxLength(mostUndone)), // the newest last, to be undone
    touched: z.int().check(z.minimum(0)), // when somebody last pressed something, in milliseconds
  })
  .check(
    z.refine(({ sheet, run, past }) =>
      [run, ...past].every((one) => one.lengths.length === sheet.steps.length),
    ),
  )
export type ClockRecord = Readonly<z.infer<typeof clockRecordSchema>>

/** What was kept or told, or nothing when it is no clock. */
export function readClockRecord(value: unknown): ClockRecord | undefined {
  return clockRecordSchema.safeParse(value).data
}

/** The record after an act, which can be undone. */
export function withAct(record: ClockRecord, run: ClockRun, now: number): ClockRecord {
  if (run === record.run) return record
  return { ...record, run, past: [...record.past, record.run].slice(-mostUndone), touched: now }
}

/** The record as it was before the last act: moments stay moments, so the time since then counts as if it had not been. */
export function undone(record: ClockRecord, now: number): ClockRecord {
  const run = record.past.at(-1)
  return run === undefined ? record : { ...record, run, past: record.past.slice(0, -1), touched: now }
}

const staleAfter = 2 * 24 * 3_600_000

/** Whether a clock was left so long ago that nobody comes back to it: two days after its last press and its planned end. */
export function isStale({ run, touched }: ClockRecord, now: number): boolean {
  return now - Math.max(touched, run.due ?? 0) > staleAfter
}
