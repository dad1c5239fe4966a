import * as z from 'zod/mini'
import { idSchema } from '../questions/question.ts'
import { wordsSchema } from '../words/words.ts'

const pointSchema = z.strictObject({ title: wordsSchema, text: wordsSchema })
export type Point = z.infer<typeof pointSchema>

const saidSchema = z.strictObject({ title: wordsSchema, text: wordsSchema, said: wordsSchema }) // said: aloud, in large on a wall

const threeSchema = z.strictObject({
  title: wordsSchema,
  line: wordsSchema,
  points: z.array(saidSchema).check(z.length(3)),
})
export type Three = z.infer<typeof threeSchema>

/** The words of everything that hangs on a wall or lies on a table: posters, pocket sheet, hand-out, cards. */
export const printsSchema = z.strictObject({
  site: wordsSchema,
  idea: pointSchema,
  agreements: threeSchema,
  steps: threeSchema,
  questions: z.strictObject({
    title: wordsSchema,
    line: wordsSchema,
    ids: z.array(idSchema).check(z.length(5)),
  }),
  again: pointSchema,
  pocket: z.strictObject({ cut: wordsSchema }),
  cards: z.strictObject({
    title: wordsSchema,
    starter: z.strictObject({ title: wordsSchema, more: z.array(idSchema).check(z.length(3)) }),
  }),
})
export type Prints = z.infer<typeof printsSchema>
