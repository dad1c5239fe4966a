import * as z from 'zod/mini'
import { isoDateSchema } from '../days/iso-date.ts'
import { idSchema, periodSchema } from '../questions/question.ts'
import { isLanguageTag } from '../words/language-tag.ts'
import { letterheadSchema } from './letterhead/letterhead.ts'
import { limits } from './limits.ts'
import { ownSchema } from './own/own.ts'
import { yesSchema } from './yes.ts'

const text = z.string().check(z.maxLength(limits.text))

export const personSchema = z.object({
  id: z.string().check(z.regex(/^p[1-9][0-9]{0,2}$/)),
  name: z.string().check(z.maxLength(limits.name)),
  role: idSchema, // one of the template's roles
})
export type Person = z.infer<typeof personSchema>

/** What was written for one question; the kind says its shape, so that a file can be read without its template. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text }), // short, long
  z.object({ kind: z.literal('list'), items: z.array(text).check(z.maxLength(limits.points)) }),
  z.object({ kind: z.literal('options'), chosen: z.array(idSchema).check(z.maxLength(limits.chosen)) }), // choice, choices
  z.object({ kind: z.literal('date'), on: isoDateSchema }),
  z.object({ kind: z.literal('period'), in: periodSchema }), // counted from the day of the agreement
  z.object({ kind: z.literal('scale'), value: z.int().check(z.minimum(1), z.maximum(10)) }),
])
export type Answer = z.infer<typeof answerSchema>

/** `feedback-how` for a question asked once, `feedback-how/p1` for one person's answer. */
export type AnswerKey = string

export const answerKeySchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/p[1-9][0-9]{0,2})?$/))

const answersSchema = z.record(answerKeySchema, answerSchema)
export type Answers = Readonly<Record<AnswerKey, Answer>>

const agreedShape = {
  title: z.string().check(z.maxLength(limits.name)), // empty: the names make the title
  people: z.array(personSchema).check(z.minLength(1), z.maxLength(limits.people)),
  questions: z.array(idSchema).check(z.maxLength(limits.questions)), // taken in from the question bank, beyond the template's
  answers: answersSchema,
  own: z.optional(ownSchema), // what people made of the form
}

/** The alliance as it was agreed on one date, and what each has said to it since. */
export const revisionSchema = z.object({
  on: isoDateSchema,
  note: text,
  ...agreedShape,
  yeses: z.optional(z.array(yesSchema).check(z.minLength(1), z.maxLength(limits.people))), // one of each person
})
export type Revision = z.infer<typeof revisionSchema>

/** What one alliance has agreed: the working copy, and every version that was agreed, oldest first. */
export const allianceSchema = z.object({
  format: z.literal('alliance'),
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]), // as `withFileVersion` says
  id: z.string().check(z.regex(/^[a-zA-Z0-9-]{1,64}$/)),
  template: idSchema,
  language: z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/), z.refine(isLanguageTag)), // BCP 47
  ...agreedShape,
  revisions: z.array(revisionSchema).check(z.maxLength(limits.versions)),
  letterhead: z.optional(letterheadSchema), // of its papers; no part of what is agreed
  left: z.optional(z.array(personSchema.shape.id).check(z.minLength(1), z.maxLength(limits.lastPerson))), // who is forgotten
})
export type Alliance = z.infer<typeof allianceSchema>
