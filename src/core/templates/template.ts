import * as z from 'zod/mini'
import { idSchema, relationshipSchema } from '../questions/question.ts'
import { wordsSchema } from '../words/words.ts'

const roleSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema, // "Coach"
  least: z.int().check(z.minimum(1)),
  most: z.int().check(z.maximum(12)),
  blank: z.int().check(z.minimum(1), z.maximum(12)), // how many a blank paper has room for
})
export type Role = z.infer<typeof roleSchema>

/** A question asked once of all together, or of each person. */
const askedSchema = z.union([z.strictObject({ once: idSchema }), z.strictObject({ each: idSchema })])
export type Asked = z.infer<typeof askedSchema>

/** A paper that we can make, before anything is filled in. */
export const templateSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  edition: z.string(), // printed on each sheet, like "2026-11"
  relationship: relationshipSchema,
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
