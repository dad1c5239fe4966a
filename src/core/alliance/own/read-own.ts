import type * as z from 'zod/mini'
import { hasTwins } from '../has-twins.ts'
import { isRecord } from '../is-record.ts'
import { allOf, piece } from '../piece-by-piece.ts'
import { type Own, ownQuestionSchema, ownSchema, rewordedSchema } from './own.ts'

/**
 * What people made of the form, from a file: empty where the file says nothing of it, and nothing where it is not as it
 * must be. It is read question by question, so that the schema never gathers the mistakes of a hostile one at once.
 */
export function readOwn(value: unknown): Own | undefined {
  if (value === undefined) return {}
  if (!isRecord(value)) return undefined
  const { questions, reworded, ...lists } = value
  const read = piece(ownSchema, lists)
  const asked = eachOf(questions, ownQuestionSchema)
  const said = eachOf(reworded, rewordedSchema)
  if (!read || !asked || !said) return undefined
  const own = {
    ...read,
    ...(asked.length > 0 && { questions: asked }),
    ...(said.length > 0 && { reworded: said }),
  }
  return hasTwins(asked) || hasTwins(said) ? undefined : ownSchema.safeParse(own).data
}

const mostRead = 1000 // more than the schema lets through, of which no file of ours has any

function eachOf<T>(values: unknown, schema: z.ZodMiniType<T>): T[] | undefined {
  if (values === undefined) return []
  if (!Array.isArray(values) || values.length > mostRead) return undefined
  return allOf(values, (value: unknown) => piece(schema, value))
}
