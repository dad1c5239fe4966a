import * as z from 'zod/mini'
import { isoDateSchema } from '../days/iso-date.ts'
import { limits } from './limits.ts'

/** The most letters that the strokes of a drawn yes take, one byte each. */
export const mostStrokes = 2_000

const about = {
  by: z.string().check(z.regex(/^p[1-9][0-9]{0,2}$/)), // one of the people of the version
  turn: z.int().check(z.minimum(1), z.maximum(1_000_000)), // how often this person has said yes or taken it back
  words: z.string().check(z.regex(/^[\w-]{43}$/)), // the SHA-256 of the exact words (`digestOf`), base64url
}

/**
 * What one person says to one version: yes, with what was typed in place of a signature and perhaps drawn, or that an
 * earlier yes is taken back. It is a note among people who trust each other, and no legal signature.
 */
export const yesSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('yes'),
    ...about,
    on: isoDateSchema,
    name: z.string().check(z.minLength(1), z.maxLength(limits.name)), // what was typed
    drawing: z.optional(z.string().check(z.regex(/^[\w.-]+$/), z.maxLength(mostStrokes))), // `strokesIn` reads it
  }),
  z.object({ kind: z.literal('withdrawn'), ...about }),
])
export type Yes = z.infer<typeof yesSchema>

/** A yes that stands. */
export type SaidYes = Extract<Yes, { kind: 'yes' }>
