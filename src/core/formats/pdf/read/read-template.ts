import * as z from 'zod/mini'
import { type Alliance, allianceSchema } from '../../../alliance/alliance.ts'
import type { OpenProblem } from '../../../alliance/opening/open-problem.ts'
import { parseJson } from '../../../alliance/opening/parse.ts'

/** What a blank form says about itself. */
const templateFileSchema = z.object({
  format: z.literal('alliance-template'),
  version: z.int().check(z.minimum(1)),
  ...z.pick(allianceSchema, { template: true, language: true }).shape,
  people: z.array(z.object({ id: z.string(), role: z.string() })).check(z.maxLength(24)),
})

/** The alliance that begins with a blank form, with nothing in it yet. */
export function readTemplate(text: string, id: string): Alliance | OpenProblem {
  const value = templateFileSchema.safeParse(parseJson(text)).data
  if (!value) return { problem: 'damaged' }
  if (value.version > 1) return { problem: 'too-new' }
  const people = value.people.map((person) => ({ ...person, name: '' }))
  const { template, language } = value
  const alliance = { format: 'alliance', version: 1, id, template, language, title: '', people }
  const read = allianceSchema.safeParse({ ...alliance, questions: [], answers: {}, revisions: [] })
  return read.data ?? { problem: 'damaged' }
}
