import type * as z from 'zod/mini'
import { type Answer, answerSchema } from '../alliance.ts'
import { isRecord } from '../is-record.ts'
import { allOf, piece } from '../piece-by-piece.ts'

/** Answers by their keys, read one by one; undefined when there are more than `most`, or one of them is damaged. */
export function answersIn(
  answers: unknown,
  key: z.ZodMiniType<string>,
  most: number,
): Record<string, Answer> | undefined {
  if (!isRecord(answers)) return undefined
  const entries = Object.entries(answers).filter(([name]) => name !== '__proto__') // which nobody wrote
  if (entries.length > most) return undefined
  const read = allOf(entries, ([name, value]) => {
    const answer = key.safeParse(name).success ? piece(answerSchema, value) : undefined
    return answer && ([name, answer] as const)
  })
  return read && Object.fromEntries(read)
}
