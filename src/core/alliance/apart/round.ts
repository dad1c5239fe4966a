import * as z from 'zod/mini'
import { allianceSchema } from '../alliance.ts'
import { asksSchema, invitationSchema, replySchema, revealSchema } from './apart.ts'

const roundShape = { id: z.string().check(z.minLength(1), z.maxLength(64)), changed: z.int() } // since 1970, in ms
const me = z.nullable(replySchema.shape.by) // null until somebody has said who they are

const repliesShape = {
  replies: z.array(replySchema).check(z.maxLength(24)), // one of each person
  others: z.optional(z.array(replySchema).check(z.maxLength(100))), // what came in somebody's name and isn't used
}

const roundSchema = z.discriminatedUnion('stage', [
  z.object({
    ...roundShape,
    stage: z.literal('writing'),
    sheet: allianceSchema,
    me,
    asks: z.optional(asksSchema), // the questions that are asked; all of them, when absent
  }),
  z.object({
    ...roundShape,
    stage: z.literal('asked'),
    invitation: invitationSchema,
    sheet: allianceSchema,
    me,
    ...repliesShape,
  }),
  z.object({
    ...roundShape,
    stage: z.literal('sealed'),
    invitation: invitationSchema,
    answers: revealSchema.shape.answers,
    nonce: revealSchema.shape.nonce,
    ...repliesShape,
  }),
  z.object({
    ...roundShape,
    stage: z.literal('invited'),
    invitation: invitationSchema,
    sheet: allianceSchema,
    me,
  }),
  z.object({
    ...roundShape,
    stage: z.literal('replied'),
    invitation: invitationSchema,
    reply: replySchema,
    revealed: z.nullable(
      z.object({
        reveal: revealSchema,
        isKept: z.boolean(),
        seen: z.optional(z.array(replySchema).check(z.maxLength(40))), // the first of each person in any reveal
      }),
    ),
  }),
])

/**
 * One time of answering apart, as this browser keeps it. Whoever begins goes from `writing` to `sealed`, by way of
 * `asked` if the invitation goes out first; whoever is invited from `invited` to `replied`. `isKept` says whether the revealed answers are those that were sealed.
 */
export type Round = z.infer<typeof roundSchema>

/** How far a round has come in this browser. */
export type Stage = Round['stage']

/** A round at one of its stages, with what is known by then. */
export type RoundAt<At extends Stage> = Extract<Round, { stage: At }>

/** The round that was kept, or nothing when it can't be read. */
export function parseRound(value: unknown): Round | undefined {
  return roundSchema.safeParse(value).data
}
