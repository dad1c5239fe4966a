import * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { allianceSchema, answerSchema } from '../alliance.ts'
import { limits } from '../limits.ts'

/** The id of the template of this page; it is none of the papers for several people. */
export const myPartTemplate = 'my-part'

/** How the file calls itself. */
export const myPartFormat = 'alliance-my-part'

/** What one person wrote about themselves, once, for every alliance: their name, and an answer for each question. */
export const myPartSchema = z.object({
  format: z.literal(myPartFormat),
  version: z.literal(1),
  language: allianceSchema.shape.language, // BCP 47, in which it was written
  name: z.string().check(z.maxLength(limits.name)),
  answers: z.record(idSchema, answerSchema), // by the question's id
})
export type MyPart = z.infer<typeof myPartSchema>

/** A page on which nothing is written yet. */
export function emptyPart(language: string): MyPart {
  return { format: myPartFormat, version: 1, language, name: '', answers: {} }
}

/** Whether nothing is written on it. */
export function isEmptyPart({ name, answers }: MyPart): boolean {
  return name.trim() === '' && Object.keys(answers).length === 0
}
