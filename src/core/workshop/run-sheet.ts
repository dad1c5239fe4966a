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
