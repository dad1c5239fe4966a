import { toBase64url } from '../../bytes/base64url.ts'
import { seal } from '../sending/seal.ts'
import { aboutBackup, backupVersion, type Holdings, mostBackup, mostOpenings } from './backup.ts'
import { checksumOf } from './checksum.ts'

/** A passphrase to lock a backup with, and `sealRandom` random bytes for each of its files. */
export interface BackupLock {
  readonly passphrase: string
  readonly random: () => Uint8Array<ArrayBuffer>
}

/** The lowest version that has a word for all that is in the file, so that older pages open it, too. */
function envelopeFor({ workshops = [], myPart }: Holdings) {
  const least = workshops.length === 0 ? 2 : 3
  return { format: 'alliance-backup', version: myPart === undefined ? least : backupVersion } as const
}

/**
 * The texts of a backup, mostly one: whoever keeps more than a phone can read at once gets several files, each a backup
 * by itself. With a lock they say nothing without the passphrase but the moment at which they were made.
 */
export async function writeBackup(holdings: Holdings, made: Date, lock?: BackupLock): Promise<string[]> {
  const texts = inParts(holdings).map((part) => plainBackup(part, made))
  return await Promise.all(
    (await Promise.all(texts)).map((text) => (lock === undefined ? text : lockedText(text, made, lock))),
  )
}

/** One line for each thing that is kept, so that two backups can be compared. */
async function plainBackup(holdings: Holdings, made: Date): Promise<string> {
  const { drafts, rounds, unread, workshops = [], myPart } = holdings
  const entries = drafts.map(({ alliance, changed, archived, conflicts }) => {
    return { changed, archived, conflicts, alliance }
  })
  const content = {
    made: made.toISOString(),
    drafts: entries,
    rounds,
    unread,
    ...(workshops.length === 0 ? {} : { workshops }),
    ...(myPart === undefined ? {} : { myPart: [myPart] }),
  }
  const { made: moment, ...lists } = content
  const checksum = await checksumOf(content)
  const head = JSON.stringify({ ...envelopeFor(holdings), made: moment, checksum }).slice(0, -1)
  const parts = Object.entries(lists).map(([name, list]) => `"${name}":${jsonLines(list)}`)
  return `${[head, ...parts].join(',\n')}}\n`
}

function jsonLines(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`
}

/** The checksum stands outside the lock: a file that was cut is told from a wrong passphrase before anybody types one. */
async function lockedText(text: string, made: Date, { passphrase, random }: BackupLock): Promise<string> {
  const data = toBase64url(await seal(new TextEncoder().encode(text), passphrase, random(), aboutBackup))
  const content = { made: made.toISOString(), lock: 'sealed-2', data }
  const envelope = { format: 'alliance-backup', version: versionIn(text) }
  return `${JSON.stringify({ ...envelope, checksum: await checksumOf(content), ...content }, null, 1)}\n`
}

/** A lock tells the version of what it locks, so that a page that is too old says so before it asks for a passphrase. */
function versionIn(text: string): number {
  return Number(/^\{"format":"alliance-backup","version":(\d+),/.exec(text)?.[1] ?? backupVersion)
}

const mostInPart = { bytes: mostBackup * 0.6, openings: mostOpenings * 0.6 } // a lock makes a third more of them

/** The holdings in as many parts as are needed for each to be read again. */
function inParts({ drafts, rounds, unread, workshops = [], myPart }: Holdings): readonly Holdings[] {
  const entries = [
    ...drafts.map((draft) => ({ one: { ...noHoldings, drafts: [draft] }, weight: weighRecord(draft) })),
    ...rounds.map((round) => ({ one: { ...noHoldings, rounds: [round] }, weight: weighRecord(round) })),
    ...unread.map((raw) => ({ one: { ...noHoldings, unread: [raw] }, weight: weighRecord(raw) })),
    ...workshops.map((one) => ({ one: { ...noHoldings, workshops: [one] }, weight: weighRecord(one) })),
    ...(myPart === undefined ? [] : [{ one: { ...noHoldings, myPart }, weight: weighRecord(myPart) }]),
  ]
  const parts: { holdings: Holdings; weight: BackupWeight }[] = []
  for (const { one, weight } of entries) {
    const last = parts.at(-1)
    if (last === undefined || isTooMuch(last.weight, weight)) parts.push({ holdings: one, weight })
    else
      parts[parts.length - 1] = {
        holdings: both(last.holdings, one),
        weight: addedWeight(last.weight, weight),
      }
  }
  return parts.length === 0 ? [noHoldings] : parts.map(({ holdings }) => holdings)
}

const noHoldings: Holdings = { drafts: [], rounds: [], unread: [] }

interface BackupWeight {
  readonly bytes: number
  readonly openings: number
}

function weighRecord(value: unknown): BackupWeight {
  const json = JSON.stringify(value)
  return { bytes: new TextEncoder().encode(json).length, openings: json.split(/[{[]/).length }
}

function addedWeight(one: BackupWeight, other: BackupWeight): BackupWeight {
  return { bytes: one.bytes + other.bytes, openings: one.openings + other.openings }
}

function isTooMuch(one: BackupWeight, other: BackupWeight): boolean {
  const { bytes, openings } = addedWeight(one, other)
  return bytes > mostInPart.bytes || openings > mostInPart.openings
}

function both(one: Holdings, other: Holdings): Holdings {
  const { myPart = one.myPart } = other
  return {
    drafts: [...one.drafts, ...other.drafts],
    rounds: [...one.rounds, ...other.rounds],
    unread: [...one.unread, ...other.unread],
    workshops: [...(one.workshops ?? []), ...(other.workshops ?? [])],
    ...(myPart === undefined ? {} : { myPart }),
  }
}
