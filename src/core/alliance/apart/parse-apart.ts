import * as z from 'zod/mini'
import type { Alliance } from '../alliance.ts'
import { isBounded } from '../bounded.ts'
import { withFileVersion } from '../file-version.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { isTorn, mostText, parseAlliance, parseJson } from '../opening/parse.ts'
import { withOwn } from '../own/with-own.ts'
import { type Apart, apartSchema, type Invitation } from './apart.ts'

const apartEnvelopeSchema = z.object({
  format: z.literal('alliance-apart'),
  version: z.int().check(z.minimum(1)),
})

/** The invitation, reply or reveal that a file holds, or why it can't be opened; whatever the text, it never throws. */
export function parseApart(json: string): Apart | OpenProblem {
  if (json.length > mostText) return { problem: 'too-large' }
  const value = parseJson(json)
  const envelope = apartEnvelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: isTorn(json, value, 'alliance-apart') ? 'damaged' : 'not-ours' }
  if (envelope.data.version > 4) return { problem: 'too-new' }
  const apart = isBounded(value) ? withKnownParts(apartSchema.safeParse(value).data) : undefined
  return apart !== undefined && isWhole(apart) ? apart : { problem: 'damaged' }
}

/** No version before the fourth knows questions of one's own: what stands there under their name is not ours. */
function withKnownParts(apart: Apart | undefined): Apart | undefined {
  if (apart?.step !== 'invitation' || apart.version === 4) return apart
  return { ...apart, about: withOwn(apart.about, undefined) }
}

/** An invitation must make an alliance that the builder can open, come from one of its people, and be sealed as its version says. */
function isWhole(apart: Apart): boolean {
  if (apart.step !== 'invitation') return true
  const isKnown = apart.about.people.some(({ id }) => id === apart.by)
  return (
    isKnown &&
    isSealedAsItSays(apart) &&
    !('problem' in parseAlliance(JSON.stringify(invitedAlliance(apart))))
  )
}

/** A version of before the fourth says by its number whether it is sealed. */
function isSealedAsItSays({ version, commitment }: Invitation): boolean {
  return version === 4 || (commitment !== undefined) === version < 3
}

/** What the invited person fills in: the same people and questions, and no answers. */
export function invitedAlliance({ about: { asks: _, ...about } }: Invitation): Alliance {
  return withFileVersion({ format: 'alliance', version: 1, ...about, answers: {}, revisions: [] })
}
