import * as z from 'zod/mini'
import { isoDateSchema } from '../../days/iso-date.ts'
import { idSchema, periodSchema } from '../../questions/question.ts'
import { fingerprint } from '../agreed.ts'
import { type Answer, answerKeySchema, personSchema, revisionSchema } from '../alliance.ts'
import { letterheadSchema } from '../letterhead/letterhead.ts'
import { ownQuestionSchema, rewordedSchema } from '../own/own.ts'

/**
 * An answer as it waits to be chosen. It may be longer than an alliance has room for: what somebody wrote is shown
 * whole, also when it can't be taken in whole.
 */
const waitingSchema: z.ZodMiniType<Answer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('options'), chosen: z.array(idSchema) }),
  z.object({ kind: z.literal('date'), on: isoDateSchema }),
  z.object({ kind: z.literal('period'), in: periodSchema }),
  z.object({ kind: z.literal('scale'), value: z.int().check(z.minimum(1), z.maximum(10)) }),
])
const wordingSchema = z.union([ownQuestionSchema, rewordedSchema])
const waitingPersonSchema = z.object({ ...personSchema.shape, name: z.string() })

/**
 * A place where both sides changed something and neither change is the obvious one; null where one took it out. A
 * version is there when an alliance has no room for one more.
 */
export const conflictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), mine: z.string(), theirs: z.string() }),
  z.object({
    kind: z.literal('person'),
    mine: z.nullable(waitingPersonSchema),
    theirs: z.nullable(waitingPersonSchema),
  }),
  z.object({
    kind: z.literal('answer'),
    key: answerKeySchema,
    mine: z.nullable(waitingSchema),
    theirs: z.nullable(waitingSchema),
  }),
  z.object({ kind: z.literal('version'), version: revisionSchema }),
  z.object({
    kind: z.literal('wording'), // of a question of one's own, or of one of ours
    mine: z.nullable(wordingSchema),
    theirs: z.nullable(wordingSchema),
  }),
  z.object({
    kind: z.literal('letterhead'),
    mine: z.nullable(letterheadSchema),
    theirs: z.nullable(letterheadSchema),
  }),
])
export type Conflict = z.infer<typeof conflictSchema>

/** A name for the place that a conflict is about, which no other has. */
export function subjectOf(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'title':
    case 'letterhead':
      return conflict.kind
    case 'person':
      return `person ${(conflict.mine ?? conflict.theirs)?.id}`
    case 'answer':
      return `answer ${conflict.key}`
    case 'version':
      return `version ${fingerprint(conflict.version)}`
    case 'wording':
      return `wording ${(conflict.mine ?? conflict.theirs)?.id}`
  }
}
