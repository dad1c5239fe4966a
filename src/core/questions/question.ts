import * as z from 'zod/mini'
import { wordsSchema } from '../words/words.ts'

/** Ids are public: they name answers in saved files and fields in fillable PDFs. They never change. */
export const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))

/** Between whom an alliance is, such as `coach`: the templates name it, and a question that suits only some says which. */
export type Relationship = z.infer<typeof idSchema>

export const periodSchema = z.object({
  count: z.int().check(z.minimum(1), z.maximum(120)),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
})
export type Period = z.infer<typeof periodSchema>

const optionSchema = z.strictObject({
  id: idSchema,
  label: wordsSchema,
  every: z.optional(periodSchema), // a rhythm, which becomes dates in the calendar
})

const earlierSchema = z.strictObject({
  until: z.string().check(z.regex(/^\d{4}-\d{2}$/)), // the edition that changed it
  title: wordsSchema,
})

const common = {
  id: idSchema,
  title: wordsSchema, // the heading on paper: "How each of us likes feedback"
  earlier: z.optional(z.array(earlierSchema)), // headings of before, the oldest first: agreed versions keep them
  prompt: wordsSchema, // the question as one says it: "How do you like to hear feedback?"
  line: z.optional(wordsSchema), // all that a blank paper prints of it: "What can you count on from me?"; the prompt, when absent
  hint: z.optional(wordsSchema), // one short sentence that helps to answer
  when: wordsSchema, // when to use it, for the question bank
  for: z.optional(z.array(idSchema)), // the relationships it suits, as the templates name them; all, when absent
}

/** One thing that we ask. Its `kind` decides how it looks and what shape its answer has. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('short') }),
  z.strictObject({ ...common, kind: z.literal('long'), lines: z.int().check(z.minimum(2), z.maximum(12)) }),
  z.strictObject({ ...common, kind: z.literal('list'), items: z.int().check(z.minimum(2), z.maximum(8)) }),
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    options: z.array(optionSchema).check(z.minLength(2)),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('choices'),
    options: z.array(optionSchema).check(z.minLength(2)),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('date'),
    suggest: z.array(periodSchema), // "in 3 months", offered as buttons
    occasion: z.optional(z.enum(['check-in', 'ending'])), // what the date is for, in the calendar
  }),
  z.strictObject({
    ...common,
    kind: z.literal('scale'),
    steps: z.int().check(z.minimum(3), z.maximum(10)),
    low: wordsSchema,
    high: wordsSchema,
  }),
])
export type Question = z.infer<typeof questionSchema>
export type Kind = Question['kind']

/** Questions that are asked together: one YAML file, one part of the form. */
export const topicSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  title: wordsSchema,
  theme: z.optional(wordsSchema), // the title in a word or three, for the narrow column of a paper: "Count on me"
  why: wordsSchema, // why we ask, in a sentence or two
  questions: z.array(questionSchema).check(z.minLength(1)),
})
export type Topic = z.infer<typeof topicSchema>

/** What a day is asked for: to look again, or the end of the alliance. */
export type DayPurpose = 'check-in' | 'ending'
