import * as z from 'zod/mini'
import { type Alliance, allianceSchema, revisionSchema } from '../../alliance.ts'
import { parseJson } from '../../opening/parse.ts'
import type { RandomBytes } from './random-bytes.ts'
import { longAlliance, shortAlliance } from './short-alliance.ts'

/** What an alliance of version 2 says beside what one of version 1 can say: who is forgotten, and the yeses to each version. */
const beyondSchema = z.object({
  left: z.optional(allianceSchema.shape.left),
  yeses: z.array(z.nullable(revisionSchema.shape.yeses)),
})

/** An alliance of version 2 as sections: what is new in it as JSON, then the sections of the first. */
export function shortAlliance2(sent: Alliance, taken: RandomBytes): string[] {
  const { left, ...alliance } = sent
  const yeses = alliance.revisions.map((version) => version.yeses ?? null)
  return [JSON.stringify({ left, yeses }), ...shortAlliance(alliance, taken)]
}

/** The alliance again, or nothing when the sections are not ours. */
export function longAlliance2(
  [beyond = '', ...sections]: readonly string[],
  bytes: Uint8Array,
): Alliance | undefined {
  const read = beyondSchema.safeParse(parseJson(beyond)).data
  const alliance = longAlliance(sections, bytes)
  if (read === undefined || alliance === undefined) return undefined
  const revisions = alliance.revisions.map((version, index) => {
    const yeses = read.yeses[index]
    return yeses ? { ...version, yeses } : version
  })
  return { ...alliance, version: 2, ...(read.left && { left: read.left }), revisions }
}
