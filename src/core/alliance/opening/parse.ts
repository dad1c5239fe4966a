import * as z from 'zod/mini'
import { isLanguageTag } from '../../words/language-tag.ts'
import { type Alliance, type Answer, allianceSchema, answerKeySchema, revisionSchema } from '../alliance.ts'
import { isTame } from '../bounded.ts'
import { hasTwins } from '../has-twins.ts'
import { withLetterhead } from '../letterhead/with-letterhead.ts'
import { limits } from '../limits.ts'
import type { Own } from '../own/own.ts'
import { readOwn } from '../own/read-own.ts'
import { withOwn } from '../own/with-own.ts'
import { allOf, piece } from '../piece-by-piece.ts'
import { answersIn } from './answers-in.ts'
import type { OpenProblem } from './open-problem.ts'

/** A longer text is not read at all: thousands of pages of agreements are not an alliance. */
export const mostText = limits.file

const envelopeSchema = z.object({
  format: z.literal('alliance'),
  version: z.int().check(z.minimum(1)),
})

/** The alliance that a saved file holds, or why it can't be opened; whatever the text, it never throws. */
export function parseAlliance(json: string): Alliance | OpenProblem {
  if (beginsAs('alliance-backup', json)) return { problem: 'backup' }
  if (json.length > mostText) return { problem: 'too-large' }
  const value = parseJson(json)
  const read = readAlliance(value)
  const isOurs = 'problem' in read && read.problem === 'not-ours' && isTorn(json, value, 'alliance')
  return isOurs ? { problem: 'damaged' } : read
}

/**
 * The alliance in a value that we keep ourselves, or why it can't be read; it never throws. It asks for all that a file
 * is asked for but its length: whatever was kept here can be read here.
 */
export function readAlliance(value: unknown): Alliance | OpenProblem {
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: 'not-ours' }
  const { version } = envelope.data
  if (!isKnown(version)) return { problem: 'too-new' }
  return readers[version]({ ...Object(value) }) ?? { problem: 'damaged' }
}

const readers = { 1: fromVersion1, 2: fromVersion2, 3: fromVersion3 } as const

function isKnown(version: number): version is keyof typeof readers {
  return Object.hasOwn(readers, version)
}

/**
 * Version 1 has no yeses, and nobody who is forgotten: what stands under these names in such a file is not ours. It has no
 * room for more than 24 people either.
 */
function fromVersion1({ left: _, revisions, ...whole }: WrittenFields): Alliance | undefined {
  const alliance = fromVersion2({ ...whole, revisions: eachWithout('yeses', revisions) })
  return alliance?.version === 1 ? alliance : undefined
}

/** Version 2 knows no questions of one's own, and no letterhead. */
function fromVersion2({ own: _, letterhead: __, revisions, ...whole }: WrittenFields): Alliance | undefined {
  return fromVersion3({ ...whole, revisions: eachWithout('own', revisions) })
}

/** The versions without what had no meaning yet when the file was written; null when they are none. */
function eachWithout(name: string, revisions: unknown): unknown {
  if (!Array.isArray(revisions)) return null
  return revisions.slice(0, limits.versions + 1).map((revision: unknown) => {
    if (typeof revision !== 'object' || revision === null || !Object.hasOwn(revision, name)) return revision
    const { [name]: _, ...version } = Object(revision)
    return version
  })
}

/** A later version may say nothing that an earlier one could not say; then it is kept, and written, as that one. */
function fromVersion3(whole: WrittenFields): Alliance | undefined {
  const alliance = wholeAlliance(whole)
  return alliance === undefined || hasStrayYes(alliance)
    ? undefined
    : withLetterhead(alliance, alliance.letterhead)
}

type WrittenFields = Readonly<Record<string, unknown>>

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

function wholeAlliance({ revisions, ...whole }: WrittenFields): Alliance | undefined {
  if (!Array.isArray(revisions) || revisions.length > limits.versions) return undefined
  const workingCopy = inPieces(allianceSchema, { ...whole, revisions: [] })
  const agreed = workingCopy && allOf(revisions, (revision) => inPieces(revisionSchema, revision))
  if (workingCopy === undefined || agreed === undefined) return undefined
  const alliance = { ...workingCopy, revisions: agreed }
  return sharesAnswers(alliance) || !isLanguageTag(alliance.language) ? undefined : alliance
}

/** Piece by piece, answer by answer, so that the schema never gathers the mistakes of a whole hostile file at once. */
function inPieces<T extends { answers: Record<string, Answer>; own?: Own | undefined }>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): T | undefined {
  const { answers, own, ...head } = Object(value)
  const read = piece(schema, { ...head, answers: {} })
  const said = read && answersIn(answers, answerKeySchema, limits.answers)
  const form = said && readOwn(own)
  return read && said && form && withOwn({ ...read, answers: said }, form)
}

/** Each says yes for themselves, and nobody twice. */
function hasStrayYes({ revisions }: Alliance): boolean {
  return revisions.some(({ people, yeses = [] }) => {
    const by = new Set(yeses.map((yes) => yes.by))
    return by.size < yeses.length || [...by].some((id) => !people.some((person) => person.id === id))
  })
}

/** Two people with one id would have one answer between them. */
function sharesAnswers(alliance: Alliance): boolean {
  return [alliance, ...alliance.revisions].some(({ people }) => hasTwins(people))
}
