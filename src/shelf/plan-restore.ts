import { parseRound } from '../core/alliance/apart/round.ts'
import type { Holdings } from '../core/alliance/keeping/backup.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { planRestore } from '../core/alliance/keeping/restore.ts'
import { planRounds } from '../core/alliance/keeping/restore-rounds.ts'
import { roundRecords } from '../keeping/round-store.ts'
import type { Plan } from './restore-all.ts'

/** What a backup would change among what is kept here; nothing is changed yet. */
export async function planOf(drafts: readonly Draft[], backup: Holdings): Promise<Plan> {
  const rounds = (await roundRecords()).flatMap(({ value }) => parseRound(value) ?? [])
  return {
    alliances: planRestore(drafts, backup.drafts),
    rounds: planRounds(rounds, backup.rounds),
    unread: backup.unread,
  }
}
