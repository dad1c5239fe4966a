import * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { allianceSchema, personSchema } from '../alliance.ts'
import { limits } from '../limits.ts'
import { ownSchema } from '../own/own.ts'

/**
 * Answer apart, then look together: nobody's answers are coloured by the other's, and no server keeps them apart.
 *
 * 1. Ana answers alone. Her *invitation* carries the people and the questions, never her answers: only a commitment,
 *    the SHA-256 of her answers with 32 random bytes. From then on she can't change them unnoticed, and nobody can
 *    guess them from the commitment.
 * 2. Jonas answers alone. His *reply* carries his answers and the SHA-256 of the invitation that it answers.
 * 3. Ana opens the reply and sees both sides. Her *reveal* carries her answers and the random bytes; Jonas's side
 *    makes the commitment from them again and sees whether it is the one in the invitation that he kept.
 *
 * With more than two, Ana sends one invitation to all, and her reveal carries every reply, so that all see what all
 * said. Each device finds its own reply in it, word for word, or says so; and a short code of the whole reveal, the
 * same for everybody, shows that nobody was sent another one. So no reply can be changed, left out or swapped without
 * its author's knowing.
 *
 * It keeps honest people honest: Ana sees his answers first, but only after hers are fixed. It does not hide the
 * files from others (a locked link does), and it can't know whether people spoke in between.
 *
 * Version 2 asks some of the questions; a site that knows only version 1 would ask all of them, under another seal.
 *
 * In version 3 the invitation goes out before Ana has answered, so it can carry no commitment. Her own browser keeps the
 * replies closed until she has answered, but nobody else can see that it did, and every page says so.
 *
 * Version 4 asks questions in people's own words, which go along; it is sealed, or goes out first, as those before it.
 */
const apartEnvelope = {
  format: z.literal('alliance-apart'),
  version: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
}

const hashSchema = z.string().check(z.regex(/^[\w-]{43}$/)) // 32 bytes, base64url
const { answers: answersShape } = allianceSchema.shape
const people = z.array(personSchema).check(z.minLength(1), z.maxLength(limits.peopleInVersion1)) // more are not asked alone
export const asksSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(100)) // ids of questions
const personId = z.string().check(z.regex(/^p[1-9][0-9]{0,2}$/))

/** Which alliance it is about, without a word of what anybody answered. */
const aboutSchema = z.object({
  id: allianceSchema.shape.id,
  template: allianceSchema.shape.template,
  language: allianceSchema.shape.language,
  title: allianceSchema.shape.title,
  people,
  questions: allianceSchema.shape.questions,
  own: z.optional(ownSchema), // what people made of the form; nothing before version 4
  asks: z.optional(asksSchema), // which questions are asked; all of them, when absent
})

export const invitationSchema = z.object({
  ...apartEnvelope,
  step: z.literal('invitation'),
  about: aboutSchema,
  by: personId,
  commitment: z.optional(hashSchema), // nothing where its author had not answered yet: in version 3, and maybe in 4
})
export type Invitation = z.infer<typeof invitationSchema>

export const replySchema = z.object({
  ...apartEnvelope,
  step: z.literal('reply'),
  invitation: hashSchema, // the hash of the invitation that is answered
  by: personId,
  answers: answersShape,
})
export type Reply = z.infer<typeof replySchema>

export const revealSchema = z.object({
  ...apartEnvelope,
  step: z.literal('reveal'),
  invitation: hashSchema,
  by: personId,
  answers: answersShape,
  nonce: hashSchema, // the 32 random bytes of the commitment
  replies: z.optional(z.array(replySchema).check(z.maxLength(40))), // of everybody, when more than one replied
})
export type Reveal = z.infer<typeof revealSchema>

/** What one side sends the other while they answer apart: a file, or the fragment of a link. */
export const apartSchema = z.discriminatedUnion('step', [invitationSchema, replySchema, revealSchema])
export type Apart = z.infer<typeof apartSchema>

/** What the inviter keeps on their own device and shows to nobody until a reply is there. */
export interface Kept {
  readonly invitation: Invitation
  readonly answers: Reveal['answers']
  readonly nonce: string
}
