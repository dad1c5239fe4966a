import * as z from 'zod/mini'
import { idSchema } from '../questions/question.ts'
import { wordsSchema } from '../words/words.ts'
import { lengths } from './length.ts'

const roleSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema, // "Coach"
  least: z.int().check(z.minimum(1)),
  most: z.int().check(z.maximum(40)), // as many as an alliance has room for
  blank: z.int().check(z.minimum(1), z.maximum(12)), // how many a blank paper has room for
})
export type Role = z.infer<typeof roleSchema>

const standing = {
  from: z.optional(z.enum(lengths)), // the shortest paper that asks it; the whole one, when absent
  beside: z.optional(z.literal(true)), // stands beside the question before it
}

/** A question asked once of all together, or of each person. */
const askedSchema = z.union([
  z.strictObject({ once: idSchema, ...standing }),
  z.strictObject({ each: idSchema, ...standing }),
])
export type Asked = z.infer<typeof askedSchema>

/** A paper that we can make, before anything is filled in. */
export const templateSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  edition: z.string(), // printed on each sheet, like "2026-11"
  relationship: idSchema, // that the questions it asks must suit
  title: wordsSchema, // "Coach and client"
  description: wordsSchema, // who it is for, in a sentence or two
  opening: wordsSchema, // the words that open the paper
  closing: wordsSchema, // the words above the names and the date
  roles: z.array(roleSchema).check(z.minLength(1)),
  sections: z
    .array(z.strictObject({ topic: idSchema, questions: z.array(askedSchema).check(z.minLength(1)) }))
    .check(z.minLength(1)),
})
export type Template = z.infer<typeof templateSchema>
