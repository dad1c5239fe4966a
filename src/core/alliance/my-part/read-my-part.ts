import * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { isLanguageTag } from '../../words/language-tag.ts'
import { answersIn } from '../opening/answers-in.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { isTorn, parseJson } from '../opening/parse.ts'
import { piece } from '../piece-by-piece.ts'
import { type MyPart, myPartFormat, myPartSchema } from './my-part.ts'

const envelopeSchema = z.object({ format: z.literal(myPartFormat), version: z.int().check(z.minimum(1)) })

const longest = 1_000_000 // letters: a page about one person has a few thousand
const mostAnswers = 200

/** The page about oneself in a text of JSON, or why there is none; whatever the text, it never throws. */
export function parseMyPart(text: string): MyPart | OpenProblem {
  if (text.length > longest) return { problem: 'too-large' }
  const value = parseJson(text)
  const read = readMyPart(value)
  const isOurs = 'problem' in read && read.problem === 'not-ours' && isTorn(text, value, myPartFormat)
  return isOurs ? { problem: 'damaged' } : read
}

/** The same for a value that was kept, or came in a backup. */
export function readMyPart(value: unknown): MyPart | OpenProblem {
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: 'not-ours' }
  if (envelope.data.version > 1) return { problem: 'too-new' }
  return wholePart(Object(value)) ?? { problem: 'damaged' }
}

/** Answer by answer, so that the schema never gathers the mistakes of a whole hostile file at once. */
function wholePart({ answers, ...head }: Readonly<Record<string, unknown>>): MyPart | undefined {
  const read = piece(myPartSchema, { ...head, answers: {} })
  const said = read && answersIn(answers, idSchema, mostAnswers)
  return read && said && isLanguageTag(read.language) ? { ...read, answers: said } : undefined
}
