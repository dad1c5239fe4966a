import * as z from 'zod/mini'
import { type Alliance, allianceSchema, revisionSchema } from '../alliance.ts'
import { isBounded, isTame } from './bounded.ts'
import type { OpenProblem } from './open-problem.ts'

/** A longer text is not read at all: thousands of pages of agreements are not an alliance. */
export const mostText = 5_000_000

const envelopeSchema = z.object({
  format: z.literal('alliance'),
  version: z.int().check(z.minimum(1)),
  revisions: z.optional(z.unknown()),
})

/** The alliance that a saved file holds, or why it can't be opened; whatever the text, it never throws. */
export function parseAlliance(json: string): Alliance | OpenProblem {
  if (beginsAs('alliance-backup', json)) return { problem: 'backup' }
  if (json.length > mostText) return { problem: 'too-large' }
  const value = parseJson(json)
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: isTorn(json, value, 'alliance') ? 'damaged' : 'not-ours' }
  if (envelope.data.version > 1) return { problem: 'too-new' }
  return readAlliance({ ...Object(value) }, envelope.data.revisions) ?? { problem: 'damaged' }
}

/** What the text says, or nothing when it isn't JSON or is only there to do harm; some editors put a byte order mark before it. */
export function parseJson(text: string): unknown {
  if (!isTame(text)) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Whether a text begins as a file of ours does, and is no JSON: most likely it broke off on the way. */
export function isTorn(text: string, value: unknown, format: string): boolean {
  return value === undefined && beginsAs(format, text)
}

/** Whether a text begins as the files of this format do, whatever comes after. */
export function beginsAs(format: string, text: string): boolean {
  return RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(text)
}

/** Piece by piece, so that the schema never gathers the mistakes of a whole hostile file at once. */
function readAlliance(whole: object, revisions: unknown): Alliance | undefined {
  if (!Array.isArray(revisions) || revisions.length > 200) return undefined
  const workingCopy = read(allianceSchema, { ...whole, revisions: [] })
  const agreed = readEach(revisions)
  if (workingCopy === undefined || agreed === undefined) return undefined
  const alliance = { ...workingCopy, revisions: agreed }
  return hasTwins(alliance) || !isLanguage(alliance.language) ? undefined : alliance
}

function readEach(revisions: readonly unknown[]): Alliance['revisions'] | undefined {
  const agreed: Alliance['revisions'] = []
  for (const revision of revisions) {
    const one = read(revisionSchema, revision)
    if (one === undefined) return undefined
    agreed.push(one)
  }
  return agreed
}

function read<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  return isBounded(value) ? schema.safeParse(value).data : undefined
}

/** The schema can't see that `en-US-GB` is no language; Intl would throw at it later. */
function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

/** Two people with one id would have one answer between them. */
function hasTwins(alliance: Alliance): boolean {
  return [alliance, ...alliance.revisions].some(
    ({ people }) => new Set(people.map(({ id }) => id)).size < people.length,
  )
}
