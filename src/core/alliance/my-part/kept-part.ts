import * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { type Answer, allianceSchema, answerSchema, personSchema } from '../alliance.ts'
import { isRecord } from '../is-record.ts'
import { piece } from '../piece-by-piece.ts'
import type { MyPart } from './my-part.ts'
import { readMyPart } from './read-my-part.ts'

/** What an alliance has of my page: which of its people I am, what was taken from the page, and whether nothing more is offered. */
export const partUseSchema = z.object({
  person: z.optional(personSchema.shape.id), // absent: nobody has said
  taken: z.record(idSchema, answerSchema), // each answer as it was taken, by its question
  isDeclined: z.optional(z.literal(true)),
})
export type PartUse = z.infer<typeof partUseSchema>

/** All that a browser keeps of my page: the page itself, and where it was used, by the id of the alliance. */
export interface KeptPart {
  readonly part: MyPart
  readonly changed: number // milliseconds since 1970, of the page
  readonly uses: Readonly<Record<string, PartUse>>
}

/** What was kept, or came in a backup; null where it can't be read. What can't be read of its uses is left away. */
export function readKeptPart(value: unknown): KeptPart | null {
  const { part, changed, uses } = Object(value)
  const read = readMyPart(part)
  if ('problem' in read) return null
  return { part: read, changed: typeof changed === 'number' ? changed : 0, uses: usesIn(uses) }
}

function usesIn(value: unknown): Readonly<Record<string, PartUse>> {
  if (!isRecord(value)) return {}
  const entries = Object.entries(value).slice(0, mostUses)
  return Object.fromEntries(
    entries.flatMap(([id, use]) => {
      const read = allianceSchema.shape.id.safeParse(id).success ? piece(partUseSchema, use) : undefined
      return read ? [[id, read] as const] : []
    }),
  )
}

const mostUses = 2_000 // alliances

/** What an alliance has of the page before anybody has taken anything. */
export const noUse: PartUse = { taken: {} }

/** The answer as it was taken for this question, if it was. */
export function takenFor(use: PartUse, question: string): Answer | undefined {
  return Object.hasOwn(use.taken, question) ? use.taken[question] : undefined
}
