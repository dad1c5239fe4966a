import * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { hasTwins } from '../has-twins.ts'
import { limits } from '../limits.ts'

/** How the id of a question of one's own begins; none of ours does, so that the two never clash. */
export const ownPrefix = 'own-'

const ownIdSchema = z.string().check(z.regex(/^own-[a-z0-9]{8,40}$/))
const boundedId = idSchema.check(z.maxLength(100))
const ourIdSchema = boundedId.check(z.regex(/^(?!own-)/))

const tag = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/), z.maxLength(35))

/** One text in the languages in which somebody wrote it, by BCP 47 tag: in one at least, of which none is asked for. */
function inLanguages(most: number) {
  return z.record(tag, z.string().check(z.regex(/\S/), z.maxLength(most))).check(
    z.refine((texts) => {
      const { length } = Object.keys(texts)
      return length > 0 && length <= limits.ownLanguages
    }),
  )
}

const saying = {
  prompt: inLanguages(limits.ownText), // the question as one says it
  title: z.optional(inLanguages(limits.ownText)), // the heading on paper; the prompt, when absent
}

const commonParts = {
  id: ownIdSchema,
  topic: boundedId, // in whose part of the form it stands
  each: z.boolean(), // asked of each person, or once of all
  ...saying,
}

const options = z.array(z.object({ id: boundedId, label: inLanguages(limits.ownLabel) })).check(
  z.minLength(2),
  z.maxLength(limits.ownOptions),
  z.refine((all) => !hasTwins(all)),
)

/** A question in people's own words; its kind says, as that of ours does, what shape its answer has. */
export const ownQuestionSchema = z.discriminatedUnion('kind', [
  z.object({ ...commonParts, kind: z.literal('short') }),
  z.object({ ...commonParts, kind: z.literal('long'), lines: z.int().check(z.minimum(2), z.maximum(12)) }),
  z.object({ ...commonParts, kind: z.literal('list'), items: z.int().check(z.minimum(2), z.maximum(8)) }),
  z.object({ ...commonParts, kind: z.literal('choice'), options }),
  z.object({ ...commonParts, kind: z.literal('choices'), options }),
  z.object({ ...commonParts, kind: z.literal('date') }),
  z.object({
    ...commonParts,
    kind: z.literal('scale'),
    steps: z.int().check(z.minimum(3), z.maximum(10)),
    low: inLanguages(limits.ownLabel),
    high: inLanguages(limits.ownLabel),
  }),
])
export type OwnQuestion = z.infer<typeof ownQuestionSchema>

/** One of our questions in people's own words: it is asked as they say it, and answered as ours is. */
export const rewordedSchema = z.object({ id: ourIdSchema, ...saying })
export type Reworded = z.infer<typeof rewordedSchema>

/** A question as people say it, whoever asked it first. */
export type Wording = OwnQuestion | Reworded

/** What people made of the form: each part is there only where they did something. */
export const ownSchema = z.object({
  questions: z.optional(z.array(ownQuestionSchema).check(z.maxLength(limits.ownQuestions))),
  reworded: z.optional(z.array(rewordedSchema).check(z.maxLength(limits.reworded))),
  order: z.optional(z.array(boundedId).check(z.maxLength(limits.ordered))), // within each topic
  leftOut: z.optional(z.array(boundedId).check(z.maxLength(limits.ordered))), // asked no more; answers stay
})
export type Own = z.infer<typeof ownSchema>

/** Whether a question is one of people's own, by its id. */
export function isOwn(question: string): boolean {
  return question.startsWith(ownPrefix)
}
