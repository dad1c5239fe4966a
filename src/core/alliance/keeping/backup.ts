import * as z from 'zod/mini'
import { isTame } from '../opening/bounded.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { isTorn, parseAlliance } from '../opening/parse.ts'
import { type Draft, parseConflicts } from './draft.ts'

/** Every alliance of one browser in one file, as it was at one moment. */
export interface Backup {
  readonly made: Date
  readonly drafts: readonly Draft[]
  readonly unread: number // alliances in the file that can't be read
}

/** A longer text is not read: it would be ten thousand alliances. */
const mostText = 60_000_000

const mostOpenings = 2_000_000 // some thousand alliances with all that was ever agreed in them

const envelopeSchema = z.object({
  format: z.literal('alliance-backup'),
  version: z.int().check(z.minimum(1)),
})

const backupSchema = z.object({
  made: z.iso.datetime(),
  drafts: z.array(
    z.object({
      changed: z.int().check(z.minimum(0)),
      conflicts: z.optional(z.unknown()),
      alliance: z.unknown(),
    }),
  ),
})

/** The text of a backup file, easy to read and to compare. */
export function backupText(drafts: readonly Draft[], made: Date): string {
  const entries = drafts.map(({ alliance, changed, conflicts }) => ({ changed, conflicts, alliance }))
  const backup = { format: 'alliance-backup', version: 1, made: made.toISOString(), drafts: entries }
  return `${JSON.stringify(backup, null, 2)}\n`
}

/** What a backup file holds, or why it can't be opened; one alliance that is damaged spoils no other. */
export function parseBackup(text: string): Backup | OpenProblem {
  if (text.length > mostText) return { problem: 'too-large' }
  const value = parseTame(text)
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: isTorn(text, value, 'alliance-backup') ? 'damaged' : 'not-ours' }
  if (envelope.data.version > 1) return { problem: 'too-new' }
  const backup = backupSchema.safeParse(value)
  if (!backup.success) return { problem: 'damaged' }
  const read = backup.data.drafts.map(({ alliance, changed, conflicts }) => {
    return { alliance: parseAlliance(JSON.stringify(alliance ?? null)), changed, conflicts }
  })
  const drafts = read.flatMap(({ alliance, changed, conflicts }) =>
    'problem' in alliance ? [] : [{ alliance, changed, conflicts: parseConflicts(conflicts) }],
  )
  return { made: new Date(backup.data.made), drafts, unread: read.length - drafts.length }
}

function parseTame(text: string): unknown {
  if (!isTame(text, mostOpenings)) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
