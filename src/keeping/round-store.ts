import { fingerprint } from '../core/alliance/agreed.ts'
import { mergeSheets, type Writable } from '../core/alliance/apart/merge-sheets.ts'
import { parseRound, type Round } from '../core/alliance/apart/round.ts'
import { type Collecting, withReplies } from '../core/alliance/apart/round-steps.ts'
import { mergeRounds } from '../core/alliance/keeping/restore-rounds.ts'
import { UnreadableError } from '../core/alliance/keeping/what-to-write.ts'
import { newId } from '../kit/new-id.ts'
import { withDatabase, writeAll } from './database.ts'
import type { RoundRecord } from './round-record.ts'

/** Everything that lies among the rounds, readable or not. */
export async function roundRecords(name?: string): Promise<readonly RoundRecord[]> {
  return await withDatabase(async (database) => {
    const { store } = database.transaction('rounds')
    const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()])
    return ids.map((id, index) => ({ id, value: values[index] }))
  }, name)
}

/** The rounds that this browser keeps, the last changed first; those that can't be read are left alone. */
export async function allRounds(): Promise<readonly Round[]> {
  const rounds = (await roundRecords()).flatMap(({ value }) => parseRound(value) ?? [])
  return rounds.toSorted((one, other) => other.changed - one.changed)
}

/** How many lie here that this page can't read; they stay, and a backup carries them. */
export async function unreadRounds(): Promise<number> {
  return (await roundRecords()).filter(({ value }) => parseRound(value) === undefined).length
}

/** Keeps a round from elsewhere, as raw as it came, beside what lies here: both as one where they go together, else as two. */
export async function keepRoundBeside(id: string, value: unknown, name?: string): Promise<void> {
  await withDatabase(async (database) => {
    const shelf = database.transaction('rounds', 'readwrite', { durability: 'strict' })
    const there = id === '' ? undefined : await shelf.store.get(id)
    const { key, record } = besides(id, value, there)
    await writeAll(shelf, () => [record !== there && shelf.store.put(record, key)])
  }, name)
}

function besides(
  id: string,
  value: unknown,
  there: unknown,
): { readonly key: string; readonly record: unknown } {
  if (there !== undefined && fingerprint(there) === fingerprint(value)) return { key: id, record: there }
  if (id !== '' && there === undefined) return { key: id, record: value }
  const [mine, theirs] = [parseRound(there), parseRound(value)]
  const merged = mine && theirs && mergeRounds(mine, theirs)
  if (merged) return { key: id, record: merged }
  const key = newId()
  return { key, record: theirs === undefined ? value : { ...theirs, id: key } }
}

/** Changes one round as it lies there now, so that two tabs can't undo each other's steps; gives back what lies there then. */
async function changeRound(
  id: string,
  act: (there: Round | undefined) => Round | undefined,
): Promise<Round | undefined> {
  return await withDatabase(async (database) => {
    const shelf = database.transaction('rounds', 'readwrite', { durability: 'strict' })
    const raw = await shelf.store.get(id)
    const there = parseRound(raw)
    const next = act(there)
    const isNew = next !== undefined && next !== there
    if (isNew && parseRound(next) === undefined) throw new UnreadableError('A round could not be read again.')
    const isAside = isNew && there === undefined && raw !== undefined // perhaps a newer version can read it
    await writeAll(shelf, () => [
      isAside && shelf.store.put(raw, newId()),
      isNew && shelf.store.put(next, id),
    ])
    return next ?? there
  })
}

/**
 * Keeps what somebody writes in a round, beside what another tab wrote there since `base`; gives back what lies there
 * then. One that has gone further elsewhere stays as it is.
 */
export async function keepSheet(round: Writable, base: Round | null): Promise<Round> {
  const before = base !== null && isWritable(base) ? base : null
  const kept = await changeRound(round.id, (there) => {
    if (there === undefined) return round
    return isWritable(there) ? withWritten(before, round, there) : there
  })
  return kept ?? round
}

/** What was written in two tabs, also where the invitation has gone out in one of them meanwhile. */
function withWritten(before: Writable | null, round: Writable, there: Writable): Writable {
  if (there.stage !== 'asked' || round.stage === 'asked') return mergeSheets(before, round, there)
  return mergeSheets(before, { ...there, sheet: round.sheet }, there)
}

/** Whether somebody may still write in it. */
export function isWritable(round: Round): round is Writable {
  return round.stage === 'writing' || round.stage === 'asked' || round.stage === 'invited'
}

/** The round as it lies here now, unless it can't be read. */
export async function oneRound(id: string): Promise<Round | undefined> {
  return await withDatabase(async (database) => parseRound(await database.get('rounds', id)))
}

/** Keeps a round that is one step further; one that has gone further elsewhere stays as it is, and no reply is lost. */
export async function keepRound(round: Round): Promise<Round> {
  const kept = await changeRound(round.id, (there) => {
    if (there === undefined) return round
    if (there.stage === 'asked' && round.stage === 'asked') return withReplies(there, round)
    if (isCollecting(there) && round.stage === 'sealed') return withReplies(round, there)
    return isFurther(there, round) ? there : round
  })
  return kept ?? round
}

/** Keeps which of somebody's answers were chosen; a reply that came into another tab meanwhile is not lost. */
export async function putReplies(round: Round): Promise<Round> {
  const kept = await changeRound(round.id, (there) => {
    if (there?.stage !== 'sealed' || round.stage !== 'sealed') return there ?? round
    return withReplies(round, there)
  })
  return kept ?? round
}

function isCollecting(round: Round): round is Collecting {
  return round.stage === 'asked' || round.stage === 'sealed'
}

/** Takes a round out of this browser; what was sealed in it can be revealed no more. */
export async function removeRound(id: string): Promise<void> {
  await withDatabase((database) => database.delete('rounds', id))
}

function isFurther(there: Round, round: Round): boolean {
  return weight(there) > weight(round)
}

function weight({ stage }: Round): number {
  if (stage === 'asked') return 0.5
  return stage === 'sealed' || stage === 'replied' ? 1 : 0
}

/** Puts a round that somebody chose in place of the one that they saw here; beside it when it was changed since. */
export async function putRound(round: Round, seen: Round): Promise<void> {
  const kept = await changeRound(round.id, (there) => {
    const isAsSeen = there === undefined || fingerprint(there) === fingerprint(seen)
    return isAsSeen ? round : there
  })
  if (kept !== round) await keepRoundBeside(round.id, round)
}
