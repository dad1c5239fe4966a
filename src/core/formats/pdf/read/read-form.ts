import * as z from 'zod/mini'
import { type Alliance, allianceSchema } from '../../../alliance/alliance.ts'
import { letterheadSchema } from '../../../alliance/letterhead/letterhead.ts'
import { withLetterhead } from '../../../alliance/letterhead/with-letterhead.ts'
import type { OpenProblem } from '../../../alliance/opening/open-problem.ts'
import { parseJson } from '../../../alliance/opening/parse.ts'
import { readOwn } from '../../../alliance/own/read-own.ts'
import { withOwn } from '../../../alliance/own/with-own.ts'
import type { FieldPositions } from '../fields/places.ts'

/** A blank form: which alliance begins with it, and where its fields stand; forms of the first months don't say where. */
export interface Form {
  readonly places: FieldPositions | undefined
  begin(id: string): Alliance
}

/** What a blank form says about itself. */
const formSchema = z.object({
  format: z.literal('alliance-template'),
  version: z.int().check(z.minimum(1)),
  ...z.pick(allianceSchema, { template: true, language: true }).shape,
  people: z.array(z.object({ id: z.string(), role: z.string() })).check(z.maxLength(24)),
  places: z.optional(z.unknown()),
  own: z.optional(z.unknown()), // in version 2: questions of people's own
  letterhead: z.optional(z.unknown()), // in version 2
})

const placesSchema = z.object({
  pages: z.int().check(z.minimum(1), z.maximum(500)),
  sheet: z.tuple([z.number(), z.number()]),
  fields: z
    .array(
      z.object({
        name: z.string().check(z.maxLength(500)),
        label: z.string().check(z.maxLength(500)),
        page: z.int().check(z.minimum(0), z.maximum(499)),
        rect: z.array(z.number()).check(z.length(4)),
        option: z.optional(z.string().check(z.maxLength(100))),
      }),
    )
    .check(z.maxLength(2000)),
})

/** Reads what a form says about itself, from the text of its attachment. */
export function readForm(text: string): Form | OpenProblem {
  const value = formSchema.safeParse(parseJson(text)).data
  if (!value) return { problem: 'damaged' }
  if (value.version > 2) return { problem: 'too-new' }
  const { own: asked, letterhead: head } =
    value.version === 2 ? value : { own: undefined, letterhead: undefined }
  const own = readOwn(asked)
  const letterhead = z.optional(letterheadSchema).safeParse(head)
  const people = value.people.map((person) => ({ ...person, name: '' }))
  const { template, language } = value
  const nothing = { title: '', questions: [], answers: {}, revisions: [] }
  const read = allianceSchema.safeParse({
    ...{ format: 'alliance', version: 1, id: 'new', template, language, people },
    ...nothing,
  })
  if (!read.data || !own || !letterhead.success) return { problem: 'damaged' }
  const blank = withLetterhead(withOwn(read.data, own), letterhead.data)
  return { places: placesSchema.safeParse(value.places).data, begin: (id) => ({ ...blank, id }) }
}
