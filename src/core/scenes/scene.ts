import * as z from 'zod/mini'
import { idSchema } from '../questions/question.ts'
import { wordsSchema } from '../words/words.ts'

/** Something that may well happen to people who work together, to try an alliance on. */
export const sceneSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema, // "A meeting is cancelled twice"
  story: wordsSchema, // what happened, in two or three sentences, and what is to be decided now
  answers: z.array(idSchema).check(z.minLength(1)), // questions whose answers would help, the best first
  ask: idSchema, // the question that fills the gap
})
export type Scene = z.infer<typeof sceneSchema>

/** The file with all of them, in the order in which they are shown. */
export const scenesSchema = z.strictObject({ scenes: z.array(sceneSchema).check(z.minLength(1)) })
export type Scenes = z.infer<typeof scenesSchema>
