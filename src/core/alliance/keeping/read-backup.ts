import * as z from 'zod/mini'
import { fromBase64url } from '../../bytes/base64url.ts'
import { parseRound } from '../apart/round.ts'
import { isTame } from '../bounded.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { isTorn } from '../opening/parse.ts'
import { unseal } from '../sending/seal.ts'
import {
  aboutBackup,
  type Backup,
  type BackupProblem,
  backupVersion,
  type Holdings,
  mostBackup,
  mostOpenings,
  type Unread,
} from './backup.ts'
import { checksumOf } from './checksum.ts'
import { readRecord } from './read-draft.ts'

const backupEnvelopeSchema = z.object({
  format: z.literal('alliance-backup'),
  version: z.int().check(z.minimum(1)),
})

const lockedSchema = z.object({ made: z.iso.datetime(), lock: z.string(), data: z.string() })

const unreadSchema = z.object({ kind: z.enum(['alliance', 'round']), id: z.string(), json: z.string() })

const backupSchema = z.object({
  made: z.iso.datetime(),
  drafts: z.array(z.unknown()),
  rounds: z.array(z.unknown()),
  unread: z.array(unreadSchema),
  workshops: z.optional(z.array(z.unknown())), // since version 3
  myPart: z.optional(z.array(z.unknown()).check(z.maxLength(1))), // since version 4
})

/**
 * What a backup file holds, or why it can't be opened; whatever the text, it never throws. One alliance that can't be
 * read spoils no other: it comes along as it is. With `needs-passphrase` and `wrong-passphrase`, asking again may help.
 */
export async function readBackup(text: string, passphrase = ''): Promise<Backup | BackupProblem> {
  if (text.length > mostBackup) return { problem: 'too-large' }
  const value = parseTame(text)
  const envelope = backupEnvelopeSchema.safeParse(value)
  if (!envelope.success) return { problem: isTorn(text, value, 'alliance-backup') ? 'damaged' : 'not-ours' }
  if (envelope.data.version > backupVersion) return { problem: 'too-new' }
  if ('lock' in Object(value)) return await unlockedBackup(Object(value), passphrase)
  return envelope.data.version === 1 ? await readVersion1(Object(value)) : await readOpen(value)
}

/** Version 1 held alliances alone, and no checksum by which a change could be known. */
async function readVersion1(value: object): Promise<Backup | OpenProblem> {
  const backup = await readOpen({ ...value, rounds: [], unread: [] })
  return 'problem' in backup ? backup : { ...backup, isChanged: false }
}

/** Each lock that was ever used, with what its seal is bound to. */
const locks: ReadonlyMap<string, string> = new Map([
  ['sealed-1', ''],
  ['sealed-2', aboutBackup],
])

async function unlockedBackup(value: object, passphrase: string): Promise<Backup | BackupProblem> {
  const locked = lockedSchema.safeParse(value)
  if (!locked.success || (await isTampered(value, locked.data))) return { problem: 'damaged' }
  const about = locks.get(locked.data.lock)
  if (about === undefined) return { problem: 'too-new' }
  if (passphrase === '') return { problem: 'needs-passphrase' }
  const sealed = fromBase64url(locked.data.data)
  const bytes = sealed && (await unseal(sealed, passphrase, about))
  if (bytes === undefined) return { problem: 'wrong-passphrase' }
  const opened = await readBackup(new TextDecoder().decode(bytes))
  return 'problem' in opened && opened.problem === 'needs-passphrase' ? { problem: 'damaged' } : opened
}

async function readOpen(value: unknown): Promise<Backup | OpenProblem> {
  const backup = backupSchema.safeParse(value)
  if (!backup.success) return { problem: 'damaged' }
  const { made, ...lists } = backup.data
  const { drafts, rounds, unread, workshops, myPart } = Object(value) // as they stand in the file
  const later = {
    ...(workshops === undefined ? {} : { workshops }),
    ...(myPart === undefined ? {} : { myPart }),
  }
  const content = { made, drafts, rounds, unread, ...later }
  const differs = await isTampered(Object(value), content)
  return { made: new Date(made), isChanged: differs, ...holdingsIn(lists) }
}

async function isTampered({ checksum }: { checksum?: unknown }, content: object): Promise<boolean> {
  return checksum !== (await checksumOf(content))
}

/** What could not be read when the backup was made may be readable today, and the other way round. */
function holdingsIn({
  drafts,
  rounds,
  unread,
  workshops = [],
  myPart: [myPart] = [],
}: Omit<z.infer<typeof backupSchema>, 'made'>): Holdings {
  const raw = [
    ...drafts.map((value) => ({ kind: 'alliance' as const, id: idOfRecord(Object(value).alliance), value })),
    ...rounds.map((value) => ({ kind: 'round' as const, id: idOfRecord(value), value })),
    ...unread.map(({ kind, id, json }) => ({ kind, id, value: parseTame(json), json })),
  ]
  const read = raw.map((one) => ({ ...one, found: readRaw(one) }))
  return {
    drafts: read.flatMap(({ found }) => (found && 'alliance' in found ? [found] : [])),
    rounds: read.flatMap(({ found }) => (found && 'stage' in found ? [found] : [])),
    unread: read.flatMap((one): Unread[] => {
      const { kind, id, found, value } = one
      return found ? [] : [{ kind, id, json: 'json' in one ? one.json : JSON.stringify(value) }]
    }),
    ...(workshops.length === 0 ? {} : { workshops }),
    ...(myPart === undefined ? {} : { myPart }),
  }
}

function readRaw({ kind, value }: Pick<Unread, 'kind'> & { readonly value: unknown }) {
  if (kind === 'round') return parseRound(value)
  const draft = readRecord(value)
  return 'problem' in draft ? undefined : draft
}

function idOfRecord(value: unknown): string {
  const { id } = Object(value)
  return typeof id === 'string' ? id : ''
}

function parseTame(text: string): unknown {
  if (!isTame(text, mostOpenings)) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
