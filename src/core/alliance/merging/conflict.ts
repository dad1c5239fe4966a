import * as z from 'zod/mini'
import { answerKeySchema, answerSchema, personSchema } from '../alliance.ts'
import { limits } from '../limits.ts'

const title = z.string().check(z.maxLength(limits.name))

/** A place where both sides changed something and neither change is the obvious one; null where one took it out. */
export const conflictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), mine: title, theirs: title }),
  z.object({ kind: z.literal('person'), mine: z.nullable(personSchema), theirs: z.nullable(personSchema) }),
  z.object({
    kind: z.literal('answer'),
    key: answerKeySchema,
    mine: z.nullable(answerSchema),
    theirs: z.nullable(answerSchema),
  }),
])
export type Conflict = z.infer<typeof conflictSchema>
