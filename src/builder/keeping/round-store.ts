import type { Reply } from '../../core/alliance/apart/apart.ts'
import { parseRound, type Round, type RoundAt } from '../../core/alliance/apart/round.ts'
import { withReply } from '../../core/alliance/apart/round-steps.ts'
import { withDatabase } from './database.ts'

/** The rounds that this browser keeps, the last changed first; those that can't be read are left alone. */
export async function allRounds(): Promise<readonly Round[]> {
  const found = await withDatabase((database) => database.getAll('rounds'))
  const rounds = found.flatMap((value) => parseRound(value) ?? [])
  return rounds.toSorted((one, other) => other.changed - one.changed)
}

/** Changes one round as it lies there now, so that two tabs can't undo each other's steps; gives back what lies there then. */
export async function changeRound(
  id: string,
  act: (there: Round | undefined) => Round | undefined,
): Promise<Round | undefined> {
  return await withDatabase(async (database) => {
    const shelf = database.transaction('rounds', 'readwrite', { durability: 'strict' })
    const there = parseRound(await shelf.store.get(id))
    const next = act(there)
    if (next !== undefined && next !== there) await shelf.store.put(next, id)
    await shelf.done
    return next ?? there
  })
}

/** Keeps a round that is one step further; one that has gone further elsewhere stays as it is, and no reply is lost. */
export async function keepRound(round: Round): Promise<Round> {
  const kept = await changeRound(round.id, (there) => {
    if (there === undefined) return round
    if (there.stage === 'sealed' && round.stage === 'sealed') return there.replies.reduce(addReply, round)
    return isFurther(there, round) ? there : round
  })
  return kept ?? round
}

function addReply(round: RoundAt<'sealed'>, sent: Reply): RoundAt<'sealed'> {
  return withReply(round, sent, round)
}

/** Takes a round out of this browser; what was sealed in it can be revealed no more. */
export async function removeRound(id: string): Promise<void> {
  await withDatabase((database) => database.delete('rounds', id))
}

function isFurther(there: Round, round: Round): boolean {
  return weight(there) > weight(round)
}

function weight({ stage }: Round): number {
  return stage === 'sealed' || stage === 'replied' ? 1 : 0
}
