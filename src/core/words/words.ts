import * as z from 'zod/mini'

/** One text in one or more languages, by BCP 47 tag; English is always there. */
export const wordsSchema = z.intersection(
  z.object({ en: z.string().check(z.minLength(1)) }),
  z.record(z.string(), z.string().check(z.minLength(1))),
)
export type Words = Readonly<{ en: string } & Record<string, string>>
